import { expect, test } from '@jest/globals';
import type { Ring } from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { polygonsOf } from '../../../../subgraphs/spatial/geometry/polygons-of.ts';

test('a polygon has one part and a multipolygon its parts, each with its holes', () => {
  const ring: Ring = [
    [121, 31],
    [122, 31],
    [122, 32],
    [121, 31],
  ];
  expect(polygonsOf({ type: 'Polygon', coordinates: [ring, ring] })).toEqual([[ring, ring]]);
  expect(polygonsOf({ type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] })).toEqual([[ring], [ring, ring]]);
});
