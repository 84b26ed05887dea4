/**
 * A calendar day as the number of days since 1970-01-01, negative before it: facts keep days as numbers, rows as text.
 * Proleptic Gregorian; the conversions are Howard Hinnant's "chrono-compatible low-level date algorithms".
 */
export type Day = number;

const DAYS_OF_ERA = 146_097;
const EPOCH = 719_468;

export function dayOf(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayFrom(year, month, day);
}

/** A month past 12 runs into the next year; a day past the month's end into the next month. */
export function dayFrom(year: number, month: number, day: number): Day {
  const years = year + Math.floor((month - 1) / 12);
  const months = ((((month - 1) % 12) + 12) % 12) + 1;
  const shifted = months <= 2 ? years - 1 : years;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (months + (months > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * DAYS_OF_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH
  );
}

/** YYYY-MM-DD. */
export function dayText(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${year}-${two(month)}-${two(date)}`;
}

/** The day as RFC 3339 text in UTC, at the start of office hours in Shanghai. */
export const timeText = (day: Day): string => `${dayText(day)}T01:00:00Z`;

/** The first day of the month that the day lies in. */
export function monthStart(day: Day): Day {
  return day - partsOf(day)[2] + 1;
}

export const yearOf = (day: Day): number => partsOf(day)[0];

/** The same date so many years later; the day after 28 February where there is no 29th. */
export function addYears(day: Day, years: number): Day {
  const [year, month, date] = partsOf(day);
  return dayFrom(year + years, month, date);
}

/** Completed years between two days. */
export function yearsBetween(from: Day, to: Day): number {
  const [fromYear, fromMonth, fromDate] = partsOf(from);
  const [year, month, date] = partsOf(to);
  return year - fromYear - (month < fromMonth || (month === fromMonth && date < fromDate) ? 1 : 0);
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date];
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));
