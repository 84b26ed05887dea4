import { type Day, yearOf } from '../calendar/day.ts';
import type { District } from '../geography/districts.ts';
import type { Serials } from '../identifiers/serials.ts';

/** Number of a certificate of ownership (不动产权) or of a registration such as a mortgage (不动产证明). */
export function certificateNumber(
  kind: '不动产权' | '不动产证明',
  district: District,
  on: Day,
  serials: Serials,
): string {
  return `沪（${yearOf(on)}）${district.name.charAt(0)}字${kind}第${serials.next(kind, 7)}号`;
}
