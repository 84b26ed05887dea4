import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';
import { withoutSpaces } from '../without-spaces.ts';

/** A name is one paper: selections and receipts refer to papers by it. */
export function duplicateMaterial({ matter: { file }, papers }: MatterDraft): readonly MatterProblem[] {
  const names = papers.map(({ material }) => withoutSpaces(material.name));
  return papers
    .filter(({ material }, index) => names.indexOf(withoutSpaces(material.name)) < index)
    .map(({ material: { name }, node }) =>
      problemAt(
        file,
        node,
        `"${name}" is listed a second time`,
        'Keep one entry. If two papers are meant, say in each name whose paper it is.',
      ),
    );
}
