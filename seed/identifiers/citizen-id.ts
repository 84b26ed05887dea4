import { citizenIdCheckDigit } from '../../subgraphs/kit/identifiers/citizen-id.ts';
import { type Day, dayText } from '../calendar/day.ts';
import type { Random } from '../random/random.ts';

export type Sex = 'MALE' | 'FEMALE';

/** A citizen ID number of its parts: six digits of first registration, birth, serial of three digits (odd for men). */
export function citizenId(prefix: string, birth: Day, serial: string): string {
  const first17 = `${prefix}${dayText(birth).replaceAll('-', '')}${serial}`;
  return first17 + citizenIdCheckDigit(first17);
}

/** Gives out numbers, none twice. */
export interface CitizenIdOffice {
  issue(prefix: string, birth: Day, sex: Sex, random: Random): string;
}

/** `taken` are numbers given out before, those of the fixed world. */
export function citizenIdOffice(taken: Iterable<string>): CitizenIdOffice {
  const issued = new Set(taken);
  return {
    issue: (prefix, birth, sex, random) => {
      // A prefix and a day have 450 serials for each sex; the largest seed gives out a handful.
      for (let attempt = 0; attempt < 1_000; attempt += 1) {
        const serial = random.between(0, 449) * 2 + (sex === 'MALE' ? 1 : 2);
        const number = citizenId(prefix, birth, String(serial).padStart(3, '0'));
        if (issued.has(number)) continue;
        issued.add(number);
        return number;
      }
      throw new RangeError('no serial is left for one place and day');
    },
  };
}
