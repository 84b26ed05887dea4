import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day } from '../calendar/day.ts';
import type { Run } from '../people/careers.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';

export interface InsuranceTransfer {
  readonly fromPlace: string;
  readonly months: number;
  readonly transferredOn: Day;
}

/** Months worked before someone came: not more than fit between coming of age and the first month paid here. */
const MOST_MONTHS = 96;
const LEAST_MONTHS = 6;

/** Some of those from elsewhere had their months there transferred, after they began to pay here. */
export function transfersOf(person: Person, runs: readonly Run[], random: Random): InsuranceTransfer[] {
  const [first] = runs;
  if (person.home !== 'ELSEWHERE' || !first) return [];
  const room = Math.floor((first.from - addYears(person.birth, 18)) / 31);
  const transferredOn = first.from + random.between(60, 1_500);
  const months = random.between(LEAST_MONTHS, Math.max(LEAST_MONTHS, Math.min(MOST_MONTHS, room)));
  const isTransferred = random.chance(0.3) && room >= LEAST_MONTHS && transferredOn <= asOfDay;
  return isTransferred ? [{ fromPlace: person.birthPlace, months, transferredOn }] : [];
}
