import { describe, expect, test } from '@jest/globals';
import { random } from '../../../seed/random/random.ts';

describe('random draws', () => {
  const draws = random(1, 'test');
  const many = <Value>(draw: () => Value) => Array.from({ length: 5_000 }, draw);

  test('between two numbers reach both and nothing else', () => {
    expect([...new Set(many(() => draws.between(-1, 2)))].sort()).toEqual([-1, 0, 1, 2]);
  });

  test('follow the weights', () => {
    const picked = many(() =>
      draws.weighted([
        ['often', 9],
        ['never', 0],
        ['seldom', 1],
      ] as const),
    );
    expect(picked).not.toContain('never');
    expect(picked.filter((value) => value === 'seldom').length).toBeGreaterThan(400);
    expect(picked.filter((value) => value === 'seldom').length).toBeLessThan(600);
  });

  test('happen as often as the chance says', () => {
    expect(many(() => draws.chance(0.25)).filter(Boolean).length / 5_000).toBeCloseTo(0.25, 1);
    expect(many(() => draws.chance(0))).not.toContain(true);
  });

  test('have so many digits, zeros in front included', () => {
    expect(many(() => draws.digits(4)).every((text) => /^\d{4}$/.test(text))).toBe(true);
  });

  test('of nothing are refused', () => {
    expect(() => draws.pick([])).toThrow('expected a list that is not empty');
  });
});
