import type { Random } from '../random/random.ts';

const FIRST = '沪申浦江海云晨旭恒嘉瑞鼎铭博宏盛远卓越睿智慧诚信达德泰丰润兴隆锦华美新东南北中正方圆';
const SECOND = '源创达联通捷悦尚品质美家和福康安宁乐欣荣昌茂林森海洋山川河岳峰星辰光辉耀明景程翔腾龙凤';
const THIRD = '一元久邦图拓维思唯臻启迪优凯奇伦特斯诺';

/** Made-up names of businesses, none twice. */
export interface BrandNames {
  next(random: Random): string;
}

export function brandNames(taken: Iterable<string> = []): BrandNames {
  const given = new Set(taken);
  const sign = (signs: string, random: Random) => signs.charAt(random.between(0, signs.length - 1));
  return {
    next: (random) => {
      for (;;) {
        const name = sign(FIRST, random) + sign(SECOND, random) + (random.chance(0.6) ? sign(THIRD, random) : '');
        // A few thousand short names run out: the longer ones have room for a hundred thousand.
        const brand = given.has(name) ? name + sign(SECOND, random) + sign(THIRD, random) : name;
        if (given.has(brand)) continue;
        given.add(brand);
        return brand;
      }
    },
  };
}
