import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** What guards the others is a yes or a no: only a paper that is verified, by selections that have to be true, can be a no. */
export function guardingPaper({ matter: { file }, papers }: MatterDraft): readonly MatterProblem[] {
  return papers.flatMap(({ material: { name, way, guards, replacements }, node }) => {
    if (!guards) return [];
    if (way !== 'VERIFIED') {
      const advice = 'Take guards away, or make the way VERIFIED.';
      return [problemAt(file, node, `"${name}" guards the others, and is ${way}`, advice)];
    }
    const other = replacements.find(({ expect }) => expect !== 'TRUE');
    if (!other) return [];
    const found = `"${name}" guards the others, and expects ${other.expect} of ${other.type}.${other.field}`;
    const advice = 'Expect TRUE of every selection that replaces it, or give the other selection a paper of its own.';
    return [problemAt(file, node, found, advice)];
  });
}
