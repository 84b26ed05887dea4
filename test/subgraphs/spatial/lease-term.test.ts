import { describe, expect, test } from '@jest/globals';
import { isLeaseCurrentOn } from '../../../subgraphs/spatial/lease-term.ts';

const term = { from: '2026-01-01', to: '2026-12-31', cancelledOn: null };

describe('a filed lease', () => {
  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('of a year counts on %s: %s', (day, isCurrent) => {
    expect(isLeaseCurrentOn(term, day)).toBe(isCurrent);
  });

  test('counts until the day before its filing is cancelled', () => {
    const cancelled = { ...term, cancelledOn: '2026-06-01' };
    expect(['2026-05-31', '2026-06-01'].map((day) => isLeaseCurrentOn(cancelled, day))).toEqual([true, false]);
  });
});
