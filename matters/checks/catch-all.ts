import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** Names that leave it to the counter what is asked for: "other", "and so on", "as needed", "relevant". */
const CATCH_ALL: readonly RegExp[] = [
  /其他|其它|其余/,
  /(?:有关|相关|补充)(?:材料|资料|文件|证件)/,
  /等(?:材料|资料|证明|文件|证件)?(?:（.*）)?$/,
  /^(?:有关|相关|补充|所需|必要的?)(?:材料|资料|证明|文件|证件)/,
  /(?:视情况|根据需要|按要求)(?:提供|提交|补充)|(?:要求|认为必要|规定)的(?:材料|资料|证明|文件)/,
  /\b(?:any )?other (?:materials?|documents?|papers?|proofs?|certificates?)\b/i,
  /\b(?:etc\b|and so on|as (?:needed|required|requested)|if necessary)/i,
  /^(?:other|others|miscellaneous|(?:relevant|supporting|necessary|additional) (?:materials?|documents?|papers?))$/i,
];

/** No paper is a catch-all: the law has every one named (优化营商环境条例 2024 第二十四条). */
export function catchAll({ matter: { file }, papers }: MatterDraft): readonly MatterProblem[] {
  return papers
    .filter(({ material: { name, title } }) => CATCH_ALL.some((pattern) => pattern.test(name) || pattern.test(title)))
    .map(({ material: { name, title }, node }) =>
      problemAt(
        file,
        node,
        `"${name}" (${title}) names no paper, but whatever the counter asks for`,
        'Name each paper that is meant, one entry for each, or take the entry away.',
      ),
    );
}
