import { describe, expect, test } from '@jest/globals';
import { dayOf, dayText } from '../../../seed/calendar/day.ts';
import { renewals } from '../../../seed/licenses/renewals.ts';

describe('the editions of a license that is renewed', () => {
  test('follow one another without a gap', () => {
    const editions = renewals(dayOf('2017-06-01'), 5, dayOf('2026-11-01'));
    expect(editions.map(({ issuedOn, validTo }) => [dayText(issuedOn), dayText(validTo ?? 0)])).toEqual([
      ['2017-06-01', '2022-05-31'],
      ['2022-06-01', '2027-05-31'],
    ]);
  });

  test('are the latest three of many', () => {
    expect(renewals(dayOf('2000-01-01'), 1, dayOf('2026-11-01')).map(({ issuedOn }) => dayText(issuedOn))).toEqual([
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
    ]);
  });
});
