import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day } from '../calendar/day.ts';
import type { Edition } from './license-office.ts';

/** Editions that follow one another without a gap, each so many years long, at most the latest three. */
export function renewals(first: Day, years: number, until: Day = asOfDay): Edition[] {
  const editions: Edition[] = [];
  for (let issuedOn = first; issuedOn <= until; ) {
    const validTo = addYears(issuedOn, years) - 1;
    editions.push({ issuedOn, validTo });
    issuedOn = validTo + 1;
  }
  return editions.slice(-3);
}
