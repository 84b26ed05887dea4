import type { SubmitReason } from '../directive-values.ts';
import { overlap } from '../in-force.ts';
import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';
import { samePaper } from '../same-paper.ts';

/** The reasons that the law itself gives: the sheet is taken back, or the hand has to be seen. */
const STATUTORY: ReadonlySet<SubmitReason | null> = new Set(['ORIGINAL_SURRENDERED', 'SIGNED_IN_PERSON']);

const HELD: ReadonlySet<string> = new Set(['SHARED', 'E_LICENSE', 'VERIFIED']);

/** What a registry shares with one matter, or verifies for it, no matter may ask for on paper (上海市数据条例 第三十条). */
export function submittedThoughShared(drafts: readonly MatterDraft[]): readonly MatterProblem[] {
  return drafts.flatMap(({ matter, papers }) =>
    papers.flatMap(({ material: { name, way, reason }, node }) => {
      if (way !== 'MUST_SUBMIT' || STATUTORY.has(reason)) return [];
      const held = drafts
        .filter((other) => overlap(other.matter, matter))
        .flatMap((other) => other.matter.materials.map((paper) => ({ paper, by: other.matter.code })))
        .find(({ paper }) => HELD.has(paper.way) && samePaper(paper.name, name));
      if (!held) return [];
      const found = `"${name}" is to be submitted, and ${held.by} has it ${held.paper.way} as "${held.paper.name}"`;
      const advice = `Replace @submit by @material(way: ${held.paper.way}) with the selection of ${held.by}; if another paper is meant, let the name say so.`;
      return [problemAt(matter.file, node, found, advice)];
    }),
  );
}
