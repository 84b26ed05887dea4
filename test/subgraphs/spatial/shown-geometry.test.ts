import { describe, expect, test } from '@jest/globals';
import { shownGeometry } from '../../../subgraphs/spatial/shown-geometry.ts';
import { square } from './town.ts';

describe('a geometry that is shown', () => {
  test('has the registered coordinates, their label, box and area', () => {
    const geometry = square([121.47, 31.23], 0.001);
    const shown = shownGeometry(geometry, 'CGCS2000');
    expect(shown).toMatchObject({ crs: 'CGCS2000', epsg: 4490, geoJson: geometry });
    expect(shown.boundingBox()).toEqual({ west: 121.47, south: 31.23, east: 121.471, north: 31.231 });
    // A degree is about 95.2 km of longitude and 110.9 km of latitude here.
    expect(shown.areaSquareMetres() / (95.2 * 110.9)).toBeCloseTo(1, 2);
  });

  test('is shifted for Chinese web maps with its box, and keeps its area', () => {
    const shown = shownGeometry({ type: 'Point', coordinates: [121.473701, 31.230416] }, 'GCJ02');
    expect(shown).toMatchObject({ crs: 'GCJ02', epsg: null });
    expect(shown.boundingBox().west).toBeCloseTo(121.478224, 6);
    expect(shown.boundingBox().north).toBeCloseTo(31.228474, 6);
    const geometry = square([121.47, 31.23], 0.001);
    expect(shownGeometry(geometry, 'GCJ02').areaSquareMetres()).toBe(
      shownGeometry(geometry, 'CGCS2000').areaSquareMetres(),
    );
  });
});
