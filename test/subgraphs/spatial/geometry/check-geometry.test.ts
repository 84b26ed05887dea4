import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkGeometry } from '../../../../subgraphs/spatial/geometry/check-geometry.ts';
import type { Ring } from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { starRing } from './star-ring.ts';

test('what is accepted is handed back with type and coordinates only', () => {
  expect(checkGeometry({ type: 'Point', coordinates: [121.47, 31.23], bbox: [0, 0, 0, 0] })).toEqual({
    isValid: true,
    geometry: { type: 'Point', coordinates: [121.47, 31.23] },
  });
});

test('rings may come wound either way and are handed back by the right-hand rule', () => {
  fc.assert(
    fc.property(starRing([121.47, 31.23], 0.01), (ring) => {
      const given = checkGeometry({ type: 'Polygon', coordinates: [ring] });
      expect(given).toEqual({ isValid: true, geometry: { type: 'Polygon', coordinates: [ring] } });
      expect(checkGeometry({ type: 'Polygon', coordinates: [ring.toReversed()] })).toEqual(given);
    }),
  );
});

test('a wrong structure and a wrong topology are both refused with the reason', () => {
  expect(checkGeometry({ type: 'Point', coordinates: [] })).toEqual({
    isValid: false,
    reason: 'coordinates has 0 numbers, expected [longitude, latitude] without a height',
  });
  const bowTie: Ring = [
    [121, 31],
    [122, 32],
    [122, 31],
    [121, 32],
    [121, 31],
  ];
  expect(checkGeometry({ type: 'Polygon', coordinates: [bowTie] })).toEqual({
    isValid: false,
    reason: 'the outer ring crosses itself near 121.5 31.5',
  });
});

test('more than 2,000 positions are refused unless the caller allows them', () => {
  const circle = Array.from({ length: 2_000 }, (_, index) => {
    const angle = (2 * Math.PI * index) / 2_000;
    return [121.47 + 0.1 * Math.cos(angle), 31.23 + 0.1 * Math.sin(angle)];
  });
  const polygon = { type: 'Polygon', coordinates: [[...circle, circle[0]]] };
  expect(checkGeometry(polygon)).toEqual({ isValid: false, reason: 'more than 2000 positions' });
  expect(checkGeometry(polygon, 2_001).isValid).toBe(true);
});

test('whatever is sent, the answer is valid or a reason, never an exception', () => {
  const coordinate = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(null, Number.NaN, 200, '1'));
  const anyRing = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { maxLength: 8 });
  const closedRing = anyRing.map((ring) => [...ring, ...ring.slice(0, 1)]);
  const rings = fc.array(closedRing, { maxLength: 3 });
  const value = fc.oneof(
    fc.anything(),
    fc.record({ type: fc.constant('Point'), coordinates: fc.array(coordinate, { maxLength: 3 }) }),
    fc.record({ type: fc.constant('Polygon'), coordinates: rings }),
    fc.record({ type: fc.constant('MultiPolygon'), coordinates: fc.array(rings, { maxLength: 3 }) }),
  );
  fc.assert(
    fc.property(value, (anything) => {
      const checked = checkGeometry(anything);
      expect(checked.isValid || checked.reason.length > 0).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
