/** Null when the day exists in the Gregorian calendar, years 0001 to 9999, else what is wrong. Expects YYYY-MM-DD. */
export function calendarDateFault(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'expected a date as YYYY-MM-DD, such as 2026-01-31';
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (year === 0) return 'year is 0000, expected 0001 to 9999';
  if (month < 1 || month > 12) return `month is ${text.slice(5, 7)}, expected 01 to 12`;
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return `day is ${text.slice(8)}, expected 01 to ${days} in ${text.slice(0, 7)}`;
  return null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
