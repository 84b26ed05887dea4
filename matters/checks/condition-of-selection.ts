import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';
import type { SelectedField } from '../selected-field.ts';

/**
 * A selection is asked for when its paper is. What were asked although the paper is not would be more than is needed; what
 * were left out although the paper is asked would read as "no record". Only the alternatives of a paper that needs ANY of them
 * may be left out one by one, and even there no negative proof: of what was not asked, nothing is proved.
 */
export function conditionOfSelection({ matter, fields }: MatterDraft): readonly MatterProblem[] {
  const { file, materials } = matter;
  return fields.flatMap((field) =>
    field.replaces.flatMap(({ material: name, expect }) => {
      const material = materials.find((one) => one.name === name);
      if (!material) return [];
      const { when, needs } = material;
      if (when !== null && !field.conditions.includes(when)) {
        const wrong = `"${name}" is asked for when "${when}", and this selection is always asked`;
        return [problemAt(file, field.node, wrong, `Add @include(if: $${when}) to it, or to what it stands in.`)];
      }
      const others = field.conditions.filter((condition) => condition !== when);
      if (others.length === 0 || (needs === 'ANY' && expect !== 'NONE')) return [];
      return [leftOut(file, field, name, others)];
    }),
  );
}

function leftOut(file: string, { node }: SelectedField, name: string, others: readonly string[]): MatterProblem {
  return problemAt(
    file,
    node,
    `the selection is asked only when ${others.join(' and ')}, and its paper "${name}" does not`,
    'Give the paper the same condition with when: "…", or needs: ANY where the selection is one of several that will do.',
  );
}
