import { type MonthRun, monthsWithin } from './months-within.ts';

interface Run extends MonthRun {
  readonly kinds: string;
}

/**
 * Months with a contribution of a kind within a range; a month that two employers paid for counts once. Throws BAD_USER_INPUT
 * for a range that ends before it begins.
 */
export function monthsPaid(runs: readonly Run[], kind: string, from?: string | null, to?: string | null): number {
  const ofKind = runs.filter(({ kinds }) => kinds.split(',').includes(kind));
  return monthsWithin(ofKind, from, to);
}
