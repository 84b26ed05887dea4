import { maskName } from './name.ts';

/** How names of bodies end. What is not certain to be one is hidden as a person's. */
const body =
  /(?:公司|集团|银行|分行|支行|厂|合作社|联合社|合伙企业|（(?:有限合伙|普通合伙)）|事务所|基金|基金会|协会|学会|商会|医院|学校|大学|学院|中学|小学|幼儿园|研究院|研究所|委员会|人民政府|人民法院|检察院|管理局|中心|经营部|工作室|店|馆)$/;

/** Shorter than this it may be a person's all the same; those of other languages have a dot between their parts. */
const fewestCharacters = 6;

/** 王小明 → 王*; 上海申江食品有限公司 stays. */
export function maskHolderName(name: string): string {
  const isBody = [...name].length >= fewestCharacters && !name.includes('·') && body.test(name);
  return isBody ? name : maskName(name);
}
