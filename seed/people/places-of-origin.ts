import type { Random, Weighted } from '../random/random.ts';

/** Where someone was first registered: six digits of GB/T 2260 as they stood then, and the place's name. */
export interface PlaceOfOrigin {
  readonly code: string;
  readonly name: string;
}

/** Shanghai districts that were abolished, with the last year in which they gave out numbers. */
const ABOLISHED: readonly (PlaceOfOrigin & { readonly until: number })[] = [
  { code: '310102', name: '上海市南市区', until: 2000 },
  { code: '310103', name: '上海市卢湾区', until: 2011 },
  { code: '310108', name: '上海市闸北区', until: 2015 },
  { code: '310119', name: '上海市南汇区', until: 2009 },
  { code: '310224', name: '上海市川沙县', until: 1992 },
  { code: '310230', name: '上海市崇明县', until: 2016 },
];

/** Prefectures and counties from which many people come to the city. */
const ELSEWHERE: readonly Weighted<PlaceOfOrigin>[] = [
  [{ code: '320102', name: '江苏省南京市玄武区' }, 6],
  [{ code: '320623', name: '江苏省如东县' }, 9],
  [{ code: '320924', name: '江苏省射阳县' }, 9],
  [{ code: '330106', name: '浙江省杭州市西湖区' }, 6],
  [{ code: '330326', name: '浙江省平阳县' }, 5],
  [{ code: '340104', name: '安徽省合肥市蜀山区' }, 9],
  [{ code: '341222', name: '安徽省太和县' }, 12],
  [{ code: '350102', name: '福建省福州市鼓楼区' }, 4],
  [{ code: '360121', name: '江西省南昌县' }, 7],
  [{ code: '370102', name: '山东省济南市历下区' }, 6],
  [{ code: '411523', name: '河南省新县' }, 9],
  [{ code: '420106', name: '湖北省武汉市武昌区' }, 6],
  [{ code: '430105', name: '湖南省长沙市开福区' }, 4],
  [{ code: '500103', name: '重庆市渝中区' }, 4],
  [{ code: '510107', name: '四川省成都市武侯区' }, 7],
  [{ code: '610113', name: '陕西省西安市雁塔区' }, 3],
];

export function placeElsewhere(random: Random): PlaceOfOrigin {
  return random.weighted(ELSEWHERE);
}

/**
 * A Shanghai place for someone born in a year. A number keeps the county of its first issue, so of those born before a
 * district was abolished, some still bear its code.
 */
export function placeInShanghai(districts: readonly PlaceOfOrigin[], birthYear: number, random: Random): PlaceOfOrigin {
  const then = ABOLISHED.filter(({ until }) => birthYear <= until);
  const isOld = then.length > 0 && random.chance(0.15);
  const { code, name } = random.pick(isOld ? then : districts);
  return { code, name: name.startsWith('上海市') ? name : `上海市${name}` };
}
