import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** What a paper is reused from exists: another paper of the same matter, or another matter. */
export function unknownReuse(drafts: readonly MatterDraft[]): readonly MatterProblem[] {
  const codes = new Set(drafts.map(({ matter }) => matter.code));
  return drafts.flatMap(({ matter: { file, code: own, materials }, papers }) =>
    papers
      .filter(({ material: { name, reuses } }) => {
        if (reuses === null) return false;
        const isPaper = reuses !== name && materials.some((other) => other.name === reuses);
        return !isPaper && (reuses === own || !codes.has(reuses));
      })
      .map(({ material: { name, reuses }, node }) =>
        problemAt(
          file,
          node,
          `"${name}" is reused from "${reuses}", which is neither another paper of this matter nor another matter`,
          'Write the name of the paper as in the head, or the code of the other matter.',
        ),
      ),
  );
}
