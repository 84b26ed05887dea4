/** Province, city and a district of that city, each once; what could be a road, a compound or a house is none of them. */
const region =
  /^(?:[^省市区县路街道弄号\d*]{2,6}(?:省|自治区))?(?:[^省市区县路街道弄号\d*]{2,6}市(?:[^省市区县路街道弄号\d*]{1,6}[区县])?)?/u;

/** 上海市徐汇区漕溪路123弄4号501室 → 上海市徐汇区****. */
export const maskAddress = (address: string): string => `${region.exec(address)?.[0] ?? ''}****`;
