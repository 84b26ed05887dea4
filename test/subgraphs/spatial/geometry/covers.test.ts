import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js';
import { checkGeometry } from '../../../../subgraphs/spatial/geometry/check-geometry.ts';
import { coverer } from '../../../../subgraphs/spatial/geometry/covers.ts';
import type {
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
  Ring,
} from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { starRing } from './star-ring.ts';

const reader = new GeoJSONReader(new GeometryFactory());

/** Brute force: the whole intersection matrix of two geometries. */
function relateCovers(area: Geometry, geometry: Geometry): boolean {
  return RelateOp.covers(reader.read(area), reader.read(geometry));
}

function square(west: number, south: number, size: number): Ring {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function point(longitude: number, latitude: number): Geometry {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

const withHole: Polygon = { type: 'Polygon', coordinates: [square(121, 31, 1), square(121.25, 31.25, 0.5)] };
const twoParts: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[square(121, 31, 0.25)], [square(121.5, 31, 0.25)]],
};

describe('a point', () => {
  test.each([
    ['inside', 121.125, 31.125, true],
    ['in the hole', 121.5, 31.5, false],
    ['on a corner', 121, 31, true],
    ['on an edge', 121.5, 31, true],
    ['on a corner of the hole', 121.25, 31.25, true],
    ['on an edge of the hole', 121.5, 31.25, true],
    ['outside at the height of an edge', 122.5, 31, false],
    ['a hair outside', 121.5, 30.999999999999996, false],
    ['a hair inside the hole', 121.5, 31.250000000000004, false],
  ])('%s', (_, longitude, latitude, expected) => {
    expect(coverer(withHole)(point(longitude, latitude))).toBe(expected);
  });

  test('in either part of a multipolygon is covered, between them it is not', () => {
    const covers = coverer(twoParts);
    expect([121.125, 121.375, 121.625].map((longitude) => covers(point(longitude, 31.125)))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('on a border belongs to both neighbours', () => {
    fc.assert(
      fc.property(starRing([121.47, 31.23], 0.05), fc.nat(), (ring, seed) => {
        const corner = ring[seed % ring.length] ?? [0, 0];
        const next = ring[(seed + 1) % ring.length] ?? corner;
        const outside = square(121.25, 31, 0.5);
        expect(coverer({ type: 'Polygon', coordinates: [ring] })(point(...corner))).toBe(true);
        expect(coverer({ type: 'Polygon', coordinates: [outside, ring] })(point(...corner))).toBe(true);
        const middle: Position = [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2];
        const isCovered = coverer({ type: 'Polygon', coordinates: [ring] })(point(...middle));
        const isCoveredByNeighbour = coverer({ type: 'Polygon', coordinates: [outside, ring] })(point(...middle));
        // The middle may fall a rounding beside the edge, but never between the two.
        expect(isCovered || isCoveredByNeighbour).toBe(true);
      }),
    );
  });
});

describe('an area', () => {
  test.each([
    ['inside', square(121.0625, 31.0625, 0.125), true],
    ['itself without its hole', square(121, 31, 1), false],
    ['that fills the hole', square(121.25, 31.25, 0.5), false],
    ['within the hole', square(121.375, 31.375, 0.125), false],
    ['around the hole', square(121.125, 31.125, 0.75), false],
    ['that shares an edge from inside', square(121, 31, 0.125), true],
    ['that shares an edge from outside', square(122, 31, 0.125), false],
    ['that touches the hole from outside', square(121.125, 31.125, 0.125), true],
    [
      'with all corners on the boundary and its middle outside',
      [
        [121.25, 31.25],
        [121.75, 31.25],
        [121.5, 31],
        [121.25, 31.25],
      ] as Ring,
      true,
    ],
    [
      'across the hole with all corners covered',
      [
        [121, 31],
        [122, 31],
        [122, 32],
        [121, 31],
      ] as Ring,
      false,
    ],
    ['across the border', square(121.9375, 31.0625, 0.125), false],
  ])('%s', (_, ring, expected) => {
    const candidate: Polygon = { type: 'Polygon', coordinates: [ring] };
    expect(coverer(withHole)(candidate)).toBe(expected);
    expect(relateCovers(withHole, candidate)).toBe(expected);
  });

  test('with the same hole is covered', () => {
    expect(coverer(withHole)(withHole)).toBe(true);
  });

  test('of two parts is covered when both are', () => {
    expect(coverer(twoParts)(twoParts)).toBe(true);
    expect(coverer({ type: 'Polygon', coordinates: [square(121, 31, 1)] })(twoParts)).toBe(true);
    expect(coverer({ type: 'Polygon', coordinates: [square(121, 31, 0.25)] })(twoParts)).toBe(false);
  });

  test('across the gap between two parts is not covered', () => {
    expect(coverer(twoParts)({ type: 'Polygon', coordinates: [square(121.125, 31, 0.5)] })).toBe(false);
  });
});

describe('the prepared test agrees with brute force', () => {
  const area = fc.tuple(starRing([121.47, 31.23], 0.05), starRing([121.47, 31.23], 0.005), fc.boolean());

  test('for points', () => {
    const offset = fc.double({ min: -0.06, max: 0.06, noNaN: true });
    fc.assert(
      fc.property(area, fc.array(fc.tuple(offset, offset), { minLength: 5 }), ([outer, hole, isHoled], offsets) => {
        const polygon: Polygon = { type: 'Polygon', coordinates: isHoled ? [outer, hole] : [outer] };
        const covers = coverer(polygon);
        for (const [east, north] of offsets) {
          const candidate = point(121.47 + east, 31.23 + north);
          expect(covers(candidate)).toBe(relateCovers(polygon, candidate));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('for small areas, on the border too', () => {
    fc.assert(
      fc.property(area, starRing([121.45, 31.22], 0.01), fc.nat(), ([outer, hole, isHoled], free, seed) => {
        const polygon: Polygon = { type: 'Polygon', coordinates: isHoled ? [outer, hole] : [outer] };
        fc.pre(checkGeometry(polygon).isValid);
        const covers = coverer(polygon);
        const index = seed % (outer.length - 1);
        const wedge: Ring = [...outer.slice(index, index + 2), [121.47, 31.23], ...outer.slice(index, index + 1)];
        for (const ring of [free, wedge]) {
          const candidate: Polygon = { type: 'Polygon', coordinates: [ring] };
          expect(covers(candidate)).toBe(relateCovers(polygon, candidate));
        }
      }),
      { numRuns: 200 },
    );
  });
});
