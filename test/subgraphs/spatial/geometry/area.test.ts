import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaSquareMetres } from '../../../../subgraphs/spatial/geometry/area.ts';
import type { Ring } from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { starRing } from './star-ring.ts';

const block: Ring = [
  [121.47, 31.23],
  [121.48, 31.23],
  [121.48, 31.24],
  [121.47, 31.24],
  [121.47, 31.23],
];
const yard: Ring = [
  [121.473, 31.233],
  [121.473, 31.237],
  [121.477, 31.237],
  [121.477, 31.233],
  [121.473, 31.233],
];
const west: Ring = [
  [121.4, 31.2],
  [121.41, 31.2],
  [121.41, 31.21],
  [121.4, 31.2],
];
const east: Ring = [
  [121.5, 31.2],
  [121.51, 31.2],
  [121.51, 31.21],
  [121.5, 31.2],
];

test('a block with a yard measures what PostGIS 3.3 measures on CGCS2000', () => {
  expect(areaSquareMetres({ type: 'Polygon', coordinates: [block, yard] })).toBeCloseTo(887_278.29078, 4);
});

test('the parts of a multipolygon add up', () => {
  const area = areaSquareMetres({ type: 'MultiPolygon', coordinates: [[west], [east]] });
  expect(area).toBeCloseTo(1_056_667.94801, 4);
});

test('a quarter of a hemisphere is an eighth of the ellipsoid', () => {
  const octant: Ring = [
    [0, 0],
    [90, 0],
    [0, 90],
    [0, 0],
  ];
  // The surface of the GRS80 ellipsoid, whose constants CGCS2000 shares: 510 065 621.724 km².
  expect(areaSquareMetres({ type: 'Polygon', coordinates: [octant] }) / 1e6).toBeCloseTo(510_065_621.724 / 8, 2);
});

test('a point has no area', () => {
  expect(areaSquareMetres({ type: 'Point', coordinates: [121.47, 31.23] })).toBe(0);
});

test('a hole takes away exactly its own area, whichever way the rings are wound', () => {
  fc.assert(
    fc.property(starRing([121.47, 31.23], 0.05), starRing([121.47, 31.23], 0.005), (outer, hole) => {
      const expected =
        areaSquareMetres({ type: 'Polygon', coordinates: [outer] }) -
        areaSquareMetres({ type: 'Polygon', coordinates: [hole] });
      expect(areaSquareMetres({ type: 'Polygon', coordinates: [outer, hole] })).toBeCloseTo(expected, 3);
      const turned = [outer.toReversed(), hole.toReversed()];
      expect(areaSquareMetres({ type: 'Polygon', coordinates: turned })).toBeCloseTo(expected, 3);
    }),
  );
});
