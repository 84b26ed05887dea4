/** Types of rights in real estate (权利类型), from the data standard of the real-estate register: code, official name. */
const names: Readonly<Record<string, string>> = {
  1: '集体土地所有权',
  2: '国家土地所有权',
  3: '国有建设用地使用权',
  4: '国有建设用地使用权/房屋（构筑物）所有权',
  5: '宅基地使用权',
  6: '宅基地使用权/房屋（构筑物）所有权',
  7: '集体建设用地使用权',
  8: '集体建设用地使用权/房屋（构筑物）所有权',
  9: '土地承包经营权',
  10: '土地承包经营权/森林、林木所有权',
  11: '林地使用权',
  12: '林地使用权/森林、林木使用权',
  13: '草原使用权',
  14: '水域滩涂养殖权',
  15: '海域使用权',
  16: '海域使用权/构（建）筑物所有权',
  17: '无居民海岛使用权',
  18: '无居民海岛使用权/构（建）筑物所有权',
  19: '地役权',
  20: '取水权',
  21: '探矿权',
  22: '采矿权',
  23: '抵押权',
  99: '其它权利',
};

/** The type of a right by its code. A code that the list does not have is answered as it stands, under the name of 99. */
export function rightTypeOf(code: string): { code: string; chineseName: string } {
  return { code, chineseName: names[code] ?? '其它权利' };
}
