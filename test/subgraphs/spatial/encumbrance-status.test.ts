import { describe, expect, test } from '@jest/globals';
import { encumbranceStatusOf, mortgageStatusOf } from '../../../subgraphs/spatial/encumbrance-status.ts';

describe('what is entered against a unit', () => {
  test('stands through its last day and has lapsed on the next, without an entry', () => {
    const seizure = { to: '2026-03-31', releasedOn: null };
    expect(encumbranceStatusOf(seizure, '2026-03-31')).toBe('ACTIVE');
    expect(encumbranceStatusOf(seizure, '2026-04-01')).toBe('EXPIRED');
  });

  test('stands without an end until it is released', () => {
    expect(encumbranceStatusOf({ to: null, releasedOn: null }, '2999-01-01')).toBe('ACTIVE');
    expect(encumbranceStatusOf({ to: null, releasedOn: '2026-01-01' }, '2999-01-01')).toBe('RELEASED');
    expect(encumbranceStatusOf({ to: '2025-01-01', releasedOn: '2026-01-01' }, '2999-01-01')).toBe('RELEASED');
  });

  test('as a mortgage stands after the debt was due', () => {
    expect(mortgageStatusOf({ to: '2020-01-01', releasedOn: null })).toBe('ACTIVE');
    expect(mortgageStatusOf({ to: '2020-01-01', releasedOn: '2021-01-01' })).toBe('RELEASED');
  });
});
