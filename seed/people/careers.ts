import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day, monthStart } from '../calendar/day.ts';
import type { Enterprise } from '../enterprises/enterprise.ts';
import type { Random } from '../random/random.ts';
import { ageOf } from './lifetime.ts';
import type { Person } from './person.ts';

/** An unbroken run of contributions: first days of its first and last months. */
export interface Run {
  /** Null for those who pay alone. */
  readonly employer: Pick<Enterprise, 'uscc'> | null;
  readonly from: Day;
  readonly to: Day;
  readonly baseFen: number;
}

/** The lowest and the highest monthly base of 2025, in fen. */
const LOWEST_BASE = 746_000;
const HIGHEST_BASE = 3_730_200;

/** Employers in the order of how likely they are to employ someone. */
export interface LabourMarket {
  employer(random: Random): Enterprise;
}

export function labourMarket(enterprises: readonly Enterprise[]): LabourMarket {
  let sum = 0;
  const upTo = enterprises.map(({ weight }) => {
    sum += weight;
    return sum;
  });
  return {
    employer: (random) => {
      const drawn = random.fraction() * sum;
      let [low, high] = [0, upTo.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((upTo[middle] ?? 0) > drawn) high = middle;
        else low = middle + 1;
      }
      const found = enterprises[low];
      if (!found) throw new RangeError('expected an employer');
      return found;
    },
  };
}

/** Three of four adults below pension age have worked and still do; most of those retired have. */
export function careerOf(person: Person, market: LabourMarket, random: Random): Run[] {
  const end = person.pensionSince ?? person.death ?? asOfDay;
  if (ageOf(person, end) < 20 || !random.chance(person.pensionSince === null ? 0.78 : 1)) return [];
  const runs: Run[] = [];
  let from = monthStart(addYears(person.birth, random.between(19, 25)) + 31);
  for (let rest = random.between(1, 3); rest > 0 && from < end - 62; rest -= 1) {
    const employer = random.chance(0.04) ? null : market.employer(random);
    from = monthStart(Math.max(from, (employer?.establishedOn ?? from) + 31));
    const last = Math.min(employer?.endedOn ?? end, end) - 31;
    const isLatest = rest === 1;
    const to = monthStart(isLatest ? last : Math.min(last, from + random.between(300, 3_600)));
    if (to <= from) continue;
    runs.push({ employer, from, to, baseFen: baseOf(random) });
    from = monthStart(to + 31 * random.between(1, 6));
  }
  return runs;
}

function baseOf(random: Random): number {
  return Math.round(LOWEST_BASE + (HIGHEST_BASE - LOWEST_BASE) * random.fraction() ** 3);
}
