import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boxAround } from '../../../../subgraphs/spatial/geometry/bounding-box-around.ts';
import { ellipsoid } from '../../../../subgraphs/spatial/geometry/ellipsoid.ts';

describe('the box around a centre', () => {
  test('holds every point of the disc, anywhere on the earth', () => {
    const longitude = fc.double({ min: -180, max: 180, noNaN: true });
    const latitude = fc.double({ min: -90, max: 90, noNaN: true });
    const radius = fc.oneof(
      fc.double({ min: 0, max: 20_000, noNaN: true }),
      fc.double({ min: 0, max: 2_000_000, noNaN: true }),
    );
    fc.assert(
      fc.property(longitude, latitude, radius, (east, north, metres) => {
        const box = boxAround([east, north], metres);
        for (let azimuth = 0; azimuth < 360; azimuth += 5) {
          const { lon2 = Number.NaN, lat2 = Number.NaN } = ellipsoid.Direct(north, east, azimuth, metres);
          expect(lon2).toBeGreaterThanOrEqual(box[0]);
          expect(lat2).toBeGreaterThanOrEqual(box[1]);
          expect(lon2).toBeLessThanOrEqual(box[2]);
          expect(lat2).toBeLessThanOrEqual(box[3]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is little larger than the disc', () => {
    const [west, south, east, north] = boxAround([121.47, 31.23], 1_000);
    const width = ellipsoid.Inverse(31.23, west, 31.23, east).s12;
    const height = ellipsoid.Inverse(south, 121.47, north, 121.47).s12;
    expect(width).toBeLessThan(2_020);
    expect(height).toBeLessThan(2_020);
  });

  test('takes in all longitudes where the disc holds a pole or crosses the antimeridian', () => {
    const [west, , east, north] = boxAround([121.47, 89.99], 5_000);
    expect([west, east, north]).toEqual([-180, 180, 90]);
    const [fromWest, , toEast] = boxAround([179.99, 10], 5_000);
    expect([fromWest, toEast]).toEqual([-180, 180]);
  });
});
