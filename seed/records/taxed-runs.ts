import type { Run } from '../people/careers.ts';
import type { Random } from '../random/random.ts';

/** Months with tax declared: first days of the first and the last, and who withheld it. */
export type TaxedRun = Pick<Run, 'employer' | 'from' | 'to'>;

/** Nearly every employer declares tax for the months it pays insurance for; few who pay alone declare any. */
export function taxedRunsOf(runs: readonly Run[], random: Random): TaxedRun[] {
  return runs
    .filter(({ employer }) => random.chance(employer ? 0.98 : 0.2))
    .map(({ employer, from, to }) => ({ employer, from, to }));
}
