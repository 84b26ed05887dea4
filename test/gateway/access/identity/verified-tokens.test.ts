import { describe, expect, test } from '@jest/globals';
import { verifiedTokens } from '../../../../gateway/access/identity/verified-tokens.ts';

const principal = { kind: 'CITIZEN', subject: 's', idNumber: '310118199502289522' } as const;

describe('tokens that were verified', () => {
  let seconds = 1_000;
  const now = () => new Date(seconds * 1_000);

  test('are found until they end, and for a minute at most', () => {
    const tokens = verifiedTokens(now);
    tokens.keep('short', principal, 1_010);
    tokens.keep('long', principal, 9_000);
    const found = () => ['short', 'long', 'other'].map((token) => tokens.find(token) === principal);
    expect(found()).toEqual([true, true, false]);
    seconds = 1_010;
    expect(found()).toEqual([false, true, false]);
    seconds = 1_060;
    expect(found()).toEqual([false, false, false]);
    seconds = 1_000;
    // Once ended they are gone, even if the clock is set back.
    expect(found()).toEqual([false, false, false]);
  });

  test('are few enough for memory: the one that was asked for longest ago makes room', () => {
    const tokens = verifiedTokens(now);
    for (let count = 0; count <= 10_000; count += 1) tokens.keep(`token ${count}`, principal, 9_000);
    expect(tokens.find('token 0')).toBeUndefined();
    expect(tokens.find('token 1')).toBe(principal);
  });

  test('are forgotten when the gateway stops', () => {
    const tokens = verifiedTokens(now);
    tokens.keep('a', principal, 9_000);
    tokens.forget();
    expect(tokens.find('a')).toBeUndefined();
  });
});
