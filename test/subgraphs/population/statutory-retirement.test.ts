import { describe, expect, test } from '@jest/globals';
import { statutoryRetirement } from '../../../subgraphs/population/statutory-retirement.ts';

const years = (whole: number, months = 0) => whole * 12 + months;

describe('the statutory age', () => {
  test.each([
    // The last month that is not delayed, and the first one that is.
    ['MEN', '1964-12-31', years(60), '2025-01-01'],
    ['MEN', '1965-01-01', years(60, 1), '2025-03-01'],
    ['MEN', '1965-04-30', years(60, 1), '2025-06-01'],
    ['MEN', '1965-05-01', years(60, 2), '2025-08-01'],
    ['MEN', '1966-09-12', years(60, 6), '2027-04-01'],
    // The last month before the highest age, and those that have it.
    ['MEN', '1976-08-31', years(62, 11), '2039-08-01'],
    ['MEN', '1976-09-01', years(63), '2039-10-01'],
    ['MEN', '1999-12-31', years(63), '2063-01-01'],
    ['WOMEN_55', '1969-12-31', years(55), '2025-01-01'],
    ['WOMEN_55', '1970-01-01', years(55, 1), '2025-03-01'],
    ['WOMEN_55', '1981-08-31', years(57, 11), '2039-08-01'],
    ['WOMEN_55', '1981-09-01', years(58), '2039-10-01'],
    ['WOMEN_50', '1974-12-31', years(50), '2025-01-01'],
    ['WOMEN_50', '1975-01-01', years(50, 1), '2025-03-01'],
    ['WOMEN_50', '1975-02-28', years(50, 1), '2025-04-01'],
    ['WOMEN_50', '1975-03-01', years(50, 2), '2025-06-01'],
    ['WOMEN_50', '1984-10-31', years(54, 11), '2039-10-01'],
    ['WOMEN_50', '1984-11-01', years(55), '2039-12-01'],
    ['WOMEN_50', '2000-01-01', years(55), '2055-02-01'],
  ] as const)('of %s born on %s is %i months, and the day %s', (category, birthDate, ageMonths, on) => {
    expect(statutoryRetirement(birthDate, category)).toMatchObject({ ageMonths, on });
  });

  test.each(['MEN', 'WOMEN_55', 'WOMEN_50'] as const)(
    'of %s never falls from one month of birth to the next',
    (category) => {
      const months = Array.from({ length: 600 }, (_, index) => {
        const month = String((index % 12) + 1).padStart(2, '0');
        return statutoryRetirement(`${1950 + Math.floor(index / 12)}-${month}-15`, category);
      });
      months.slice(1).forEach(({ ageMonths, on }, index) => {
        const before = months[index];
        expect(ageMonths - (before?.ageMonths ?? 0)).toBeGreaterThanOrEqual(0);
        expect(ageMonths - (before?.ageMonths ?? 0)).toBeLessThanOrEqual(1);
        expect(on > (before?.on ?? '')).toBe(true);
      });
    },
  );

  test('names the rule that it follows from, with its day', () => {
    expect(statutoryRetirement('1970-01-01', 'MEN').rule).toBe('渐进式延迟法定退休年龄（2025-01-01起施行）');
  });
});
