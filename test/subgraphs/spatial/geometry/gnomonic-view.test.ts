import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Position } from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { gnomonicView } from '../../../../subgraphs/spatial/geometry/gnomonic-view.ts';

test('the origin is seen at exactly 0 0', () => {
  expect(gnomonicView([121.473701, 31.230416]).see([121.473701, 31.230416])).toEqual([0, 0]);
});

test('what is seen is located where it is, to a thousandth of a millimetre', () => {
  const near = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(near, near, fc.double({ min: -80, max: 80, noNaN: true }), (east, north, latitude) => {
      const view = gnomonicView([121.47, latitude]);
      const [longitude, sameLatitude] = view.locate(view.see([121.47 + east, latitude + north]));
      expect(longitude).toBeCloseTo(121.47 + east, 11);
      expect(sameLatitude).toBeCloseTo(latitude + north, 11);
    }),
  );
});

test('a great circle is seen as a straight line', () => {
  // The equator, seen from the city, and the meridian of the origin.
  const view = gnomonicView([121.47, 31.23]);
  const equator = [100, 121.47, 150].map((longitude): Position => view.see([longitude, 0]));
  const [first, middle] = equator;
  for (const [, y] of equator) expect(y).toBeCloseTo(-Math.tan((31.23 * Math.PI) / 180), 12);
  expect(first?.[0]).toBeLessThan(0);
  expect(middle?.[0]).toBe(0);
  for (const latitude of [-40, 0, 60]) expect(view.see([121.47, latitude])[0]).toBe(0);
});

test('a quarter of the earth away nothing is seen', () => {
  const view = gnomonicView([0, 0]);
  expect(view.see([91, 0])[0]).toBe(Number.POSITIVE_INFINITY);
  expect(Number.isFinite(view.see([89, 0])[0])).toBe(true);
});
