import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** What a selection replaces is a paper of the head that a selection can replace. */
export function unknownMaterial({ matter: { file, materials }, fields }: MatterDraft): readonly MatterProblem[] {
  return fields.flatMap(({ node, replaces }) =>
    replaces.flatMap(({ material: name }) => {
      const way = materials.find((material) => material.name === name)?.way;
      if (way === undefined) {
        const advice = 'Write the name as in the head, or add the paper there with @material.';
        return [problemAt(file, node, `the head lists no paper "${name}"`, advice)];
      }
      if (way === 'DECLARED' || way === 'FORM') {
        const advice = 'Take @replaces away, or make the way of the paper SHARED or VERIFIED.';
        return [problemAt(file, node, `"${name}" is ${way}, which no selection replaces`, advice)];
      }
      if (way === 'MUST_SUBMIT') {
        const advice =
          'Take @replaces away, or list the paper with @material and the way in which the selection replaces it.';
        return [problemAt(file, node, `"${name}" is to be submitted, and this selection replaces it`, advice)];
      }
      return [];
    }),
  );
}
