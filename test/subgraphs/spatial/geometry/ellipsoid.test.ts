import { expect, test } from '@jest/globals';
import { ellipsoid } from '../../../../subgraphs/spatial/geometry/ellipsoid.ts';

test('the equator and the meridian have the lengths of CGCS2000', () => {
  expect(ellipsoid.Inverse(0, 0, 0, 90).s12).toBeCloseTo((Math.PI / 2) * 6_378_137, 6);
  // The quarter meridian of GRS80, whose constants CGCS2000 shares.
  expect(ellipsoid.Inverse(0, 0, 90, 0).s12).toBeCloseTo(10_001_965.7293, 3);
});
