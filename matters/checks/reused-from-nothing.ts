import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** A paper that is reused says from where, or has the selection that finds it. */
export function reusedFromNothing({ matter: { file }, papers }: MatterDraft): readonly MatterProblem[] {
  return papers
    .filter(({ material: { way, reuses, replacements } }) => way === 'REUSED' && !reuses && replacements.length === 0)
    .map(({ material: { name }, node }) =>
      problemAt(
        file,
        node,
        `"${name}" is reused, and from where is not said`,
        'Add reuses: "…" with a paper of this matter or the code of the earlier matter, or a selection that replaces it.',
      ),
    );
}
