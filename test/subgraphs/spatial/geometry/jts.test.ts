import { expect, test } from '@jest/globals';
import type { Polygon, Ring } from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { invalidityOf, preparedCovers } from '../../../../subgraphs/spatial/geometry/jts.ts';

function polygon(...coordinates: Ring[]): Polygon {
  return { type: 'Polygon', coordinates };
}

const kite: Ring = [
  [0, 0],
  [10, 0],
  [12, 5],
  [0, 10],
  [0, 0],
];

test('an invalid area is told by its kind and place', () => {
  expect(invalidityOf(polygon(kite))).toBeUndefined();
  expect(
    invalidityOf(
      polygon([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ]),
    ),
  ).toEqual({ kind: 'CROSSING', at: [1, 1] });
  expect(
    invalidityOf(
      polygon(kite, [
        [20, 20],
        [21, 20],
        [21, 21],
        [20, 20],
      ]),
    ),
  ).toEqual({ kind: 'HOLE_OUTSIDE', at: [20, 20] });
});

test('a prepared area answers for candidates within, along and across its border', () => {
  const covers = preparedCovers(polygon(kite));
  expect(
    covers(
      polygon([
        [1, 1],
        [2, 1],
        [1, 2],
        [1, 1],
      ]),
    ),
  ).toBe(true);
  expect(
    covers(
      polygon([
        [0, 0],
        [10, 0],
        [1, 2],
        [0, 0],
      ]),
    ),
  ).toBe(true);
  expect(covers(polygon(kite))).toBe(true);
  expect(
    covers(
      polygon([
        [1, 1],
        [12, 1],
        [1, 2],
        [1, 1],
      ]),
    ),
  ).toBe(false);
  expect(
    covers(
      polygon([
        [-1, -1],
        [20, -1],
        [20, 20],
        [-1, 20],
        [-1, -1],
      ]),
    ),
  ).toBe(false);
  expect(covers({ type: 'Point', coordinates: [5, 0] })).toBe(true);
});
