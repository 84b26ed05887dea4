import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** A declaration is checked later (优化营商环境条例 2024 第二十九条): the list says how, and says so of declarations only. */
export function uncheckedDeclaration({ matter: { file }, papers }: MatterDraft): readonly MatterProblem[] {
  return papers.flatMap(({ material: { name, way, checkedLater }, node }) => {
    if (way === 'DECLARED' && !checkedLater?.trim()) {
      const advice = 'Add checkedLater: "…" with who checks it, and when.';
      return [problemAt(file, node, `"${name}" is declared, and how it is checked later is not said`, advice)];
    }
    if (way !== 'DECLARED' && checkedLater !== null) {
      const advice = 'Take checkedLater away, or make the way DECLARED.';
      return [problemAt(file, node, `"${name}" is ${way}, and says how a declaration is checked`, advice)];
    }
    return [];
  });
}
