import { describe, expect, test } from '@jest/globals';
import { isMet } from '../../../../gateway/access/classified/is-met.ts';

const held = (scopes: string[] = [], policies: string[] = [], isAuthenticated = true) => ({
  isAuthenticated,
  scopes: new Set(scopes),
  policies: new Set(policies),
});

describe('a requirement', () => {
  test('that is none is met by a stranger', () => {
    expect(isMet(null, held([], [], false))).toBe(true);
  });

  test('to be known is not met by a stranger', () => {
    const requirement = { isAuthenticated: true, scopes: [[]], policies: [[]] };
    expect(isMet(requirement, held([], [], false))).toBe(false);
    expect(isMet(requirement, held())).toBe(true);
  });

  test('is met by one alternative whole, not by parts of several', () => {
    const requirement = {
      isAuthenticated: false,
      scopes: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      policies: [[]],
    };
    expect(isMet(requirement, held(['a', 'c']))).toBe(false);
    expect(isMet(requirement, held(['c', 'd', 'x']))).toBe(true);
  });

  test('of scopes and policies needs both', () => {
    const requirement = { isAuthenticated: false, scopes: [['a']], policies: [['p'], ['q']] };
    expect(isMet(requirement, held(['a']))).toBe(false);
    expect(isMet(requirement, held([], ['p']))).toBe(false);
    expect(isMet(requirement, held(['a'], ['q']))).toBe(true);
  });

  test('without an alternative is met by nobody', () => {
    expect(isMet({ isAuthenticated: false, scopes: [], policies: [[]] }, held(['a']))).toBe(false);
  });
});
