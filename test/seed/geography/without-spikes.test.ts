import { describe, expect, test } from '@jest/globals';
import { withoutSpikes } from '../../../seed/geography/without-spikes.ts';
import type { Ring } from '../../../subgraphs/spatial/geometry/geometry.ts';

const square: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('an outline from rounded data', () => {
  test('that is in order stays as it is', () => {
    expect(withoutSpikes(square)).toEqual(square);
  });

  test('loses a spike that runs out and straight back', () => {
    const [a = [0, 0], b = [0, 0], ...rest] = square;
    expect(withoutSpikes([a, [2, 0], [2, -1], [2, 0], b, ...rest])).toEqual([a, [2, 0], b, ...rest]);
  });

  test('loses a spike that comes back further than it set out', () => {
    expect(
      withoutSpikes([
        [0, 0],
        [4, 0],
        [4, 5],
        [4, 4],
        [0, 4],
        [0, 0],
      ]),
    ).toEqual(square);
  });

  test('loses repeated positions and small loops', () => {
    const looped: Ring = [
      [0, 0],
      [0, 0],
      [4, 0],
      [4, 2],
      [5, 2],
      [5, 3],
      [4, 2],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    expect(withoutSpikes(looped)).toEqual([
      [0, 0],
      [4, 0],
      [4, 2],
      [4, 4],
      [0, 4],
      [0, 0],
    ]);
  });
});
