import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day, yearOf, yearsBetween } from '../calendar/day.ts';
import type { Enterprise } from '../enterprises/enterprise.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Run } from '../people/careers.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';
import { isOngoing, lastDayOf } from './employment.ts';

export interface LaborContract {
  readonly number: string;
  readonly employer: Pick<Enterprise, 'uscc'>;
  readonly from: Day;
  /** The last day that was agreed; null when open-ended. */
  readonly to: Day | null;
  readonly endedOn: Day | null;
  readonly filedOn: Day;
}

/** After so many years at one employer a contract is open-ended. */
const YEARS_TO_OPEN_END = 10;

/** One contract for each job: it begins in the first month that the employer paid for, and ends with the last one. */
export function contractsOf(
  { death, pensionSince }: Pick<Person, 'death' | 'pensionSince'>,
  runs: readonly Run[],
  { serials, random }: { readonly serials: Serials; readonly random: Random },
): LaborContract[] {
  return runs.flatMap((run): LaborContract[] => {
    const { employer } = run;
    if (employer === null) return [];
    const from = run.from + random.between(0, 14);
    const runsOn = isOngoing(run) && death === null && pensionSince === null;
    const endedOn = runsOn ? null : lastDayOf(run);
    const years = yearsBetween(from, endedOn ?? asOfDay);
    const agreed = addYears(from, years + random.between(1, 3)) - 1;
    const isOpenEnded = random.chance(0.45) || years >= YEARS_TO_OPEN_END;
    const isServed = random.chance(0.4) && endedOn !== null;
    const filedOn = Math.min(from + random.between(3, 30), asOfDay);
    const number = `沪劳备${yearOf(filedOn)}${serials.next('labor contract', 8)}`;
    return [{ number, employer, from, to: isOpenEnded ? null : isServed ? endedOn : agreed, endedOn, filedOn }];
  });
}
