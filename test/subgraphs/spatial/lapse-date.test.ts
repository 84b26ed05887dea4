import { describe, expect, test } from '@jest/globals';
import { lapseDateOf } from '../../../subgraphs/spatial/lapse-date.ts';

const permit = { stage: 'CONSTRUCTION_PERMIT', issuedOn: '2026-01-15', startedOn: null, extensions: 0 };

describe('a construction permit', () => {
  test.each([
    [0, '2026-04-15'],
    [1, '2026-07-15'],
    [2, '2026-10-15'],
    [3, '2026-10-15'],
  ])('put off %i times lapses after %s', (extensions, day) => {
    expect(lapseDateOf({ ...permit, extensions })).toBe(day);
  });

  test('of the last of a month lapses on the last of a shorter one, across the year', () => {
    expect(lapseDateOf({ ...permit, issuedOn: '2026-11-30' })).toBe('2027-02-28');
    expect(lapseDateOf({ ...permit, issuedOn: '2027-11-30' })).toBe('2028-02-29');
  });

  test('no longer lapses once work began, and no other step does', () => {
    expect(lapseDateOf({ ...permit, startedOn: '2026-02-01' })).toBeNull();
    expect(lapseDateOf({ ...permit, stage: 'PLANNING_PERMIT' })).toBeNull();
  });
});
