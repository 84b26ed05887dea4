import { describe, expect, test } from '@jest/globals';
import { percentile } from '../../../bench/report/percentile.ts';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  test('of a hundred figures the fiftieth is the 50th and the ninety-ninth the 99th percentile', () => {
    expect(percentile(hundred, 50)).toBe(50);
    expect(percentile(hundred, 99)).toBe(99);
    expect(percentile(hundred, 100)).toBe(100);
  });

  test('is always one of the figures, the highest of a few for a high percentage', () => {
    expect(percentile([3, 8, 9], 99)).toBe(9);
    expect(percentile([3, 8, 9], 50)).toBe(8);
    expect(percentile([3], 1)).toBe(3);
  });

  test('no figures have no percentile', () => {
    expect(() => percentile([], 50)).toThrow(new TypeError('expected at least one figure'));
  });
});
