import { refusal } from '../kit/errors.ts';

interface Run {
  readonly kinds: string;
  readonly fromMonth: string;
  readonly toMonth: string;
}

/** Months of one day's month since year 0. */
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Number of months in a run, both ends counted. */
export function monthsOf({ fromMonth, toMonth }: Pick<Run, 'fromMonth' | 'toMonth'>): number {
  return monthOf(toMonth) - monthOf(fromMonth) + 1;
}

/**
 * Months with a contribution of a kind within a range; a month that two employers paid for counts once. Throws BAD_USER_INPUT
 * for a range that ends before it begins: no month of it was paid, and none was missed.
 */
export function monthsPaid(runs: readonly Run[], kind: string, from?: string | null, to?: string | null): number {
  if (from && to && monthOf(from) > monthOf(to)) {
    throw refusal('BAD_USER_INPUT', '"from" is after "to"; expected the first month counted, then the last');
  }
  const months = new Set<number>();
  for (const run of runs) {
    if (!run.kinds.split(',').includes(kind)) continue;
    const first = Math.max(monthOf(run.fromMonth), from ? monthOf(from) : 0);
    const last = Math.min(monthOf(run.toMonth), to ? monthOf(to) : Number.POSITIVE_INFINITY);
    for (let month = first; month <= last; month += 1) months.add(month);
  }
  return months.size;
}
