const FIRST = '望澜晴栖云禾澄嘉瑞芷岚枫桐柏槿蕙荷兰竹松鹭雁鹤溪泉湖汀洲霁曦晨景和安宁清明秀丰';
const SECOND = '川庭岭原湾桥塘浜泾港渡滨林园坊台阁亭野丘谷屿岸堤浦舟帆星月霞虹岩石泽田陌里苑汇';

/** How many roads each street-level unit has. */
export const ROADS_OF_STREET = 5;

/** A made-up road name; the first 1,521 numbers give 1,521 names. */
export function roadName(number: number): string {
  // 1,009 shares no factor with 1,521: neighbours get names that do not look alike.
  const mixed = (number * 1009) % (FIRST.length * SECOND.length);
  return `${FIRST.charAt(mixed % FIRST.length)}${SECOND.charAt(Math.floor(mixed / FIRST.length))}路`;
}
