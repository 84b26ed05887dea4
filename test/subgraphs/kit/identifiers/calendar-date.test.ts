import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDateFault } from '../../../../subgraphs/kit/identifiers/calendar-date.ts';

test('every day that the calendar of the machine knows is a date', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(fc.property(days, (day) => expect(calendarDateFault(day.toISOString().slice(0, 10))).toBeNull()));
});

test('any other combination of digits is refused', () => {
  const digits = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 99 }), fc.nat({ max: 99 }));
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  fc.assert(
    fc.property(digits, ([year, month, day]) => {
      const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      const parsed = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
      expect([text, calendarDateFault(text) === null]).toEqual([text, exists]);
    }),
    { numRuns: 2000 },
  );
});

test('the refusal names the part that is wrong', () => {
  expect(calendarDateFault('2001-02-29')).toBe('day is 29, expected 01 to 28 in 2001-02');
  expect(calendarDateFault('2001-13-01')).toBe('month is 13, expected 01 to 12');
  expect(calendarDateFault('0000-01-01')).toBe('year is 0000, expected 0001 to 9999');
  expect(calendarDateFault('2001-2-3')).toBe('expected a date as YYYY-MM-DD, such as 2026-01-31');
  expect(calendarDateFault('2000-02-29\n')).toBe('expected a date as YYYY-MM-DD, such as 2026-01-31');
});
