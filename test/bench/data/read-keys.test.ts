import { describe, expect, test } from '@jest/globals';
import { draw } from '../../../bench/data/read-keys.ts';
import { random } from '../../../seed/random/random.ts';

describe('drawing keys', () => {
  const keys = Array.from({ length: 50 }, (_, index) => `key ${index}`);
  const hand = (seed: number) => {
    const { between } = random(seed, 'test');
    return (most: number) => between(0, most);
  };

  test('draws so many different keys', () => {
    const drawn = draw(keys, 20, hand(1));
    expect(new Set(drawn).size).toBe(20);
    expect(keys).toEqual(expect.arrayContaining(drawn));
  });

  test('the same seed draws the same keys, another seed others', () => {
    expect(draw(keys, 10, hand(1))).toEqual(draw(keys, 10, hand(1)));
    expect(draw(keys, 10, hand(1))).not.toEqual(draw(keys, 10, hand(2)));
  });

  test('where there are fewer than asked for, all are drawn', () => {
    expect(draw(['a', 'b'], 5, hand(1)).toSorted()).toEqual(['a', 'b']);
  });
});
