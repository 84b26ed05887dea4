import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';
import { withoutSpaces } from '../without-spaces.ts';

/** An official name has no spaces: with one it would look like another paper's, and be another. */
export function spacedName({ matter, head, papers }: MatterDraft): readonly MatterProblem[] {
  const named = [
    { name: matter.name, node: head.node },
    ...papers.map(({ material: { name }, node }) => ({ name, node })),
  ];
  // A name of nothing else is told as a blank one.
  return named
    .filter(({ name }) => withoutSpaces(name) !== name && withoutSpaces(name) !== '')
    .map(({ name, node }) =>
      problemAt(
        matter.file,
        node,
        `the name "${name}" has spaces, or marks that are not seen`,
        `Write it "${withoutSpaces(name)}".`,
      ),
    );
}
