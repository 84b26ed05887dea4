import { describe, expect, test } from '@jest/globals';
import { spentTokens } from '../../../../subgraphs/kit/calls/spent-tokens.ts';

describe('the tokens that were used', () => {
  test('are taken once, until they have expired', () => {
    const spent = spentTokens();
    expect([spent.spend('a', 160, 100), spent.spend('a', 160, 101), spent.spend('b', 160, 101)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([spent.spend('a', 160, 159.9), spent.spend('a', 160, 160.5)]).toEqual([false, false]);
  });

  test('are forgotten when they have expired, and none before', () => {
    const spent = spentTokens();
    for (let second = 0; second < 1_000; second += 1) spent.spend(`${second}`, second + 60, second);
    expect(spent.size).toBe(61);
    expect(spent.spend('940', 1_000, 999)).toBe(false);
  });

  test('are not more than can be remembered: where it is full none is taken, and later some are again', () => {
    const spent = spentTokens(2);
    expect([spent.spend('a', 60, 0), spent.spend('b', 70, 0), spent.spend('c', 80, 0)]).toEqual([true, true, false]);
    expect([spent.spend('a', 60, 1), spent.spend('c', 80, 61)]).toEqual([false, true]);
  });
});
