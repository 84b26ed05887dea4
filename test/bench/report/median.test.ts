import { describe, expect, test } from '@jest/globals';
import { median } from '../../../bench/report/median.ts';

describe('median', () => {
  test('is the middle figure, whatever the order, so that one slow round does not count', () => {
    expect(median([9, 1, 1000])).toBe(9);
    expect(median([7])).toBe(7);
  });

  test('of an even number is the mean of the two in the middle', () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  test('of nothing is refused', () => {
    expect(() => median([])).toThrow(TypeError);
  });
});
