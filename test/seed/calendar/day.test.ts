import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addYears, dayOf, dayText, monthStart, timeText, yearOf, yearsBetween } from '../../../seed/calendar/day.ts';

const days = fc.integer({ min: dayOf('1880-01-01'), max: dayOf('2200-12-31') });
const MILLISECONDS = 86_400_000;

describe('a day', () => {
  test('is written as the platform writes it, and read back', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayText(day)).toBe(new Date(day * MILLISECONDS).toISOString().slice(0, 10));
        expect(dayOf(dayText(day))).toBe(day);
        expect(yearOf(day)).toBe(new Date(day * MILLISECONDS).getUTCFullYear());
      }),
    );
  });

  test('begins its month on the first', () => {
    expect(dayText(monthStart(dayOf('2024-02-29')))).toBe('2024-02-01');
  });

  test('moves by years, to 1 March where there is no 29 February', () => {
    expect(dayText(addYears(dayOf('2024-02-29'), 1))).toBe('2025-03-01');
    expect(dayText(addYears(dayOf('2012-12-24'), 14))).toBe('2026-12-24');
  });

  test('counts completed years: fourteen on the birthday, not the day before', () => {
    const birth = dayOf('2012-12-24');
    expect(yearsBetween(birth, dayOf('2026-12-23'))).toBe(13);
    expect(yearsBetween(birth, dayOf('2026-12-24'))).toBe(14);
  });

  test('is a point in time in UTC', () => {
    expect(timeText(dayOf('2026-11-01'))).toBe('2026-11-01T01:00:00Z');
  });
});
