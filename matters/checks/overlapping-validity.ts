import { overlap } from '../in-force.ts';
import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** On each day a matter has one list. */
export function overlappingValidity(drafts: readonly MatterDraft[]): readonly MatterProblem[] {
  return drafts.flatMap(({ matter, head }, index) => {
    const other = drafts.slice(0, index).find((one) => one.matter.code === matter.code && overlap(one.matter, matter));
    if (!other) return [];
    const [earlier, later] =
      other.matter.validFrom < matter.validFrom ? [other.matter, matter] : [matter, other.matter];
    return [
      problemAt(
        matter.file,
        head.node,
        `two lists of "${matter.code}" are in force on ${later.validFrom}; the other is ${other.matter.file}`,
        `End the list of ${earlier.validFrom} with validTo, on the day before the other begins.`,
      ),
    ];
  });
}
