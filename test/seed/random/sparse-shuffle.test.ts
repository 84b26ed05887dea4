import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { random } from '../../../seed/random/random.ts';
import { sparseShuffle } from '../../../seed/random/sparse-shuffle.ts';

describe('a sparse shuffle', () => {
  test('gives each number once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat(), (count, seed) => {
        const shuffled = [...sparseShuffle(count, random(seed, 'shuffle'))];
        expect(shuffled.sort((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });

  test('does not favour a place', () => {
    const draws = random(1, 'places');
    const firsts = Array.from({ length: 3_000 }, () => sparseShuffle(3, draws).next().value);
    for (const value of [0, 1, 2]) {
      expect(Math.abs(firsts.filter((first) => first === value).length - 1_000)).toBeLessThan(130);
    }
  });
});
