import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** A paper proves that there is something, or that there is nothing: evidence of both would be called by one of the two. */
export function mixedProof({ matter: { file }, papers }: MatterDraft): readonly MatterProblem[] {
  return papers.flatMap(({ material: { name, replacements }, node }) => {
    const expected = new Set(replacements.map(({ expect }) => expect));
    const positive = (['PRESENT', 'TRUE'] as const).find((one) => expected.has(one));
    if (!expected.has('NONE') || !positive) return [];
    const found = `"${name}" expects NONE of one selection and ${positive} of another`;
    const advice =
      'List what there must not be as a paper of its own, with @material, and replace that one by the selection.';
    return [problemAt(file, node, found, advice)];
  });
}
