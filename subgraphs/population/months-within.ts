import { refusal } from '../kit/errors.ts';

/** Months are told by a day in them. */
export interface MonthRun {
  readonly fromMonth: string;
  readonly toMonth: string;
}

/** Months of one day's month since year 0. */
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Number of months in a run, both ends counted. */
export function monthsOf({ fromMonth, toMonth }: MonthRun): number {
  return monthOf(toMonth) - monthOf(fromMonth) + 1;
}

/**
 * Distinct months of runs within a range: one that two runs have counts once. Throws BAD_USER_INPUT for a range that ends
 * before it begins: no month of it was paid, and none was missed.
 */
export function monthsWithin(runs: readonly MonthRun[], from?: string | null, to?: string | null): number {
  if (from && to && monthOf(from) > monthOf(to)) {
    throw refusal('BAD_USER_INPUT', '"from" is after "to"; expected the first month counted, then the last');
  }
  const months = new Set<number>();
  for (const run of runs) {
    const first = Math.max(monthOf(run.fromMonth), from ? monthOf(from) : 0);
    const last = Math.min(monthOf(run.toMonth), to ? monthOf(to) : Number.POSITIVE_INFINITY);
    for (let month = first; month <= last; month += 1) months.add(month);
  }
  return months.size;
}
