import { describe, expect, test } from '@jest/globals';
import { sfc32 } from '../../../seed/random/sfc32.ts';

const draws = (seed: number, name: string, count = 5) => Array.from({ length: count }, sfc32(seed, name));

describe('a stream of random numbers', () => {
  test('is the same for the same number and name', () => {
    expect(draws(1, 'families')).toEqual(draws(1, 'families'));
  });

  test('is what it was when the seeds in use were made', () => {
    expect(draws(1, 'families', 3)).toMatchInlineSnapshot(`
     [
       60712953,
       3507100896,
       2723491098,
     ]
    `);
  });

  test('differs by number and by name', () => {
    const streams = [
      draws(1, 'families'),
      draws(2, 'families'),
      draws(1, 'land'),
      draws(11, 'land'),
      draws(1, '1:land'),
    ];
    expect(new Set(streams.map(String)).size).toBe(streams.length);
  });

  test('holds whole numbers of 32 bits, spread evenly', () => {
    const many = draws(7, 'spread', 64_000);
    expect(many.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(true);
    const counts = Array.from({ length: 16 }, () => 0);
    for (const value of many) counts[value >>> 28] = (counts[value >>> 28] ?? 0) + 1;
    // 4,000 are expected in each sixteenth; five standard deviations are 306.
    for (const count of counts) expect(Math.abs(count - 4_000)).toBeLessThan(306);
  });
});
