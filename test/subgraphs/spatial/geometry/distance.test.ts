import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverer } from '../../../../subgraphs/spatial/geometry/covers.ts';
import { distanceMetres, withinDistance } from '../../../../subgraphs/spatial/geometry/distance.ts';
import type { MultiPolygon, Point, Polygon } from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { starRing } from './star-ring.ts';

function point(longitude: number, latitude: number): Point {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

const block: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [121.47, 31.23],
      [121.48, 31.23],
      [121.48, 31.24],
      [121.47, 31.24],
      [121.47, 31.23],
    ],
    [
      [121.473, 31.233],
      [121.473, 31.237],
      [121.477, 31.237],
      [121.477, 31.233],
      [121.473, 31.233],
    ],
  ],
};
const wide: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [121.4, 31.2],
      [121.5, 31.2],
      [121.5, 31.3],
      [121.4, 31.3],
      [121.4, 31.2],
    ],
  ],
};
const twoParts: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [121.4, 31.2],
        [121.41, 31.2],
        [121.41, 31.21],
        [121.4, 31.2],
      ],
    ],
    [
      [
        [121.5, 31.2],
        [121.51, 31.2],
        [121.51, 31.21],
        [121.5, 31.2],
      ],
    ],
  ],
};

describe('metres as PostGIS 3.3 measures them on CGCS2000', () => {
  test('between two points', () => {
    expect(distanceMetres(point(121.473701, 31.230416), point(116.407526, 39.90403))).toBeCloseTo(1_065_823.19825, 5);
    expect(distanceMetres(point(121.47, 31.23), point(121.47, 31.23))).toBe(0);
  });

  test.each([
    ['in the middle of the yard', 121.475, 31.235, 190.53850838, 0, 4335.86569565],
    ['inside the block', 121.4701, 31.2301, 0, 0, 4335.97185437],
    ['beyond a corner', 121.49, 31.25, 1461.75553933, 0, 4826.9597928],
    ['where a long edge bulges north', 121.45, 31.3, 6919.74457287, 0, 10681.25661386],
    ['north of a long edge', 121.45, 31.3001, 6930.40414292, 10.01369089, 10691.61476306],
    ['where a long edge bulges away', 121.45, 31.2, 3833.48335599, 1.07180658, 3812.17420202],
    ['between two parts', 121.46, 31.21, 2413.51633945, 0, 3969.94029952],
    ['in another city', 116.4, 39.9, 1064603.41995825, 1055811.87411606, 1065321.51113941],
  ])('%s', (_, longitude, latitude, toBlock, toWide, toParts) => {
    const from = point(longitude, latitude);
    expect(distanceMetres(from, block)).toBeCloseTo(toBlock, 4);
    expect(distanceMetres(from, wide)).toBeCloseTo(toWide, 4);
    expect(distanceMetres(from, twoParts)).toBeCloseTo(toParts, 4);
  });

  test('on the other side of the earth, to the nearest corner', () => {
    const from = point(-58.4, -34.6);
    expect(distanceMetres(from, wide)).toBeCloseTo(19_626_449.88976, 4);
    expect(distanceMetres(from, twoParts)).toBeCloseTo(19_626_449.88976, 4);
  });
});

test('the distance is at most the asked one up to the last digit', () => {
  const from = point(121.49, 31.25);
  const metres = distanceMetres(from, block);
  expect(withinDistance(from, block, metres)).toBe(true);
  expect(withinDistance(from, block, metres - 1e-6)).toBe(false);
  expect(withinDistance(point(121.4701, 31.2301), block, 0)).toBe(true);
});

test('of two places almost as near the one nearer on the sphere counts, as in PostGIS', () => {
  const from = point(121.47, 31.23);
  const north: Polygon['coordinates'] = [
    [
      [121.469, 31.231],
      [121.471, 31.231],
      [121.47, 31.232],
      [121.469, 31.231],
    ],
  ];
  const eastward = 121.47 + 0.000999 / Math.cos((31.23 * Math.PI) / 180);
  const east: Polygon['coordinates'] = [
    [
      [eastward, 31.229],
      [eastward + 0.001, 31.23],
      [eastward, 31.231],
      [eastward, 31.229],
    ],
  ];
  const toNorth = distanceMetres(from, { type: 'Polygon', coordinates: north });
  const toEast = distanceMetres(from, { type: 'Polygon', coordinates: east });
  expect(toEast).toBeGreaterThan(toNorth);
  expect(toEast).toBeLessThan(toNorth * 1.005);
  expect(distanceMetres(from, { type: 'MultiPolygon', coordinates: [north, east] })).toBe(toEast);
});

test('on corners the distance is 0', () => {
  for (const [longitude, latitude] of block.coordinates.flat())
    expect(distanceMetres(point(longitude, latitude), block)).toBe(0);
});

test('the distance is 0 exactly where the area covers the point, but for the bulge of an edge', () => {
  const offset = fc.double({ min: -0.002, max: 0.002, noNaN: true });
  fc.assert(
    fc.property(starRing([121.47, 31.23], 0.001), offset, offset, (ring, east, north) => {
      const polygon: Polygon = { type: 'Polygon', coordinates: [ring] };
      const from = point(121.47 + east, 31.23 + north);
      const metres = distanceMetres(from, polygon);
      // An edge here is at most 200 m long and bulges half a millimetre.
      if (coverer(polygon)(from)) expect(metres).toBeLessThan(5e-4);
      else expect(metres).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('no corner is nearer than the distance, but for the 0.7 % between sphere and ellipsoid', () => {
  const offset = fc.double({ min: -0.01, max: 0.01, noNaN: true });
  fc.assert(
    fc.property(starRing([121.47, 31.23], 0.005), offset, offset, (ring, east, north) => {
      const from = point(121.47 + east, 31.23 + north);
      const metres = distanceMetres(from, { type: 'Polygon', coordinates: [ring] });
      const toCorners = ring.map(([longitude, latitude]) => distanceMetres(from, point(longitude, latitude)));
      expect(metres).toBeLessThanOrEqual(Math.min(...toCorners) * 1.007);
    }),
  );
});
