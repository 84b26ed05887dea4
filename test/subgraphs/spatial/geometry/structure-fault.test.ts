import { describe, expect, test } from '@jest/globals';
import { structureFault } from '../../../../subgraphs/spatial/geometry/structure-fault.ts';

const square = [
  [121.47, 31.23],
  [121.48, 31.23],
  [121.48, 31.24],
  [121.47, 31.24],
  [121.47, 31.23],
];

function faultOf(value: unknown): string | undefined {
  return structureFault(value, 100);
}

describe('the structure of a geometry', () => {
  test.each([
    ['a point', { type: 'Point', coordinates: [121.47, 31.23] }],
    ['a polygon', { type: 'Polygon', coordinates: [square] }],
    ['a multipolygon', { type: 'MultiPolygon', coordinates: [[square], [square]] }],
    ['a point at the corner of the earth', { type: 'Point', coordinates: [-180, 90] }],
    ['members that GeoJSON allows beside', { type: 'Point', bbox: [1, 1, 1, 1], coordinates: [1, 1], note: 'x' }],
  ])('accepts %s', (_, value) => {
    expect(faultOf(value)).toBeUndefined();
  });

  test.each([
    ['nothing', null, 'expected a GeoJSON object with type and coordinates, got null'],
    ['a list', [121.47, 31.23], 'expected a GeoJSON object with type and coordinates, got a list'],
    ['WKT', 'POINT(1 2)', 'expected a GeoJSON object with type and coordinates, got "POINT(1 2)"'],
    [
      'a line',
      { type: 'LineString', coordinates: square },
      'type is "LineString", expected "Point", "Polygon" or "MultiPolygon"',
    ],
    ['no type', { coordinates: square }, 'type is missing, expected "Point", "Polygon" or "MultiPolygon"'],
    [
      'a named property of every object',
      { type: 'toString' },
      'type is "toString", expected "Point", "Polygon" or "MultiPolygon"',
    ],
    ['no coordinates', { type: 'Polygon' }, 'coordinates is missing, expected a list of rings'],
    ['no rings', { type: 'Polygon', coordinates: [] }, 'coordinates is an empty list, expected rings'],
    ['no parts', { type: 'MultiPolygon', coordinates: [] }, 'coordinates is an empty list, expected polygons'],
    [
      'a polygon where parts belong',
      { type: 'MultiPolygon', coordinates: [square] },
      'coordinates[0][0][0] is 121.47, expected a position [longitude, latitude]',
    ],
    [
      'a ring where rings belong',
      { type: 'Polygon', coordinates: square },
      'coordinates[0][0] is 121.47, expected a position [longitude, latitude]',
    ],
    [
      'a text for a number',
      { type: 'Point', coordinates: ['121.47', 31.23] },
      'coordinates has longitude "121.47", expected a number of degrees',
    ],
    [
      'no number',
      { type: 'Point', coordinates: [121.47, Number.NaN] },
      'coordinates has latitude NaN, expected a number of degrees',
    ],
    [
      'a height',
      { type: 'Point', coordinates: [121.47, 31.23, 4] },
      'coordinates has 3 numbers, expected [longitude, latitude] without a height',
    ],
    [
      'half a position',
      { type: 'Point', coordinates: [121.47] },
      'coordinates has 1 numbers, expected [longitude, latitude] without a height',
    ],
    [
      'a triangle without its end',
      { type: 'Polygon', coordinates: [square.slice(0, 3)] },
      'coordinates[0] has 3 positions, a ring has at least 4',
    ],
    [
      'an unclosed ring',
      { type: 'Polygon', coordinates: [square, square.slice(0, 4)] },
      'coordinates[1] is not closed: it starts at 121.47 31.23 and ends at 121.47 31.24',
    ],
    [
      'a foreign reference system',
      { type: 'Point', coordinates: [1, 1], crs: { type: 'name' } },
      'crs is not part of GeoJSON since RFC 7946: give coordinates in CGCS2000 (EPSG:4490), without crs',
    ],
  ])('refuses %s', (_, value, reason) => {
    expect(faultOf(value)).toBe(reason);
  });
});

describe('a position off the earth', () => {
  test('is refused with the place where it stands', () => {
    const coordinates = [square.with(2, [181, 31.24])];
    expect(faultOf({ type: 'Polygon', coordinates })).toBe(
      'coordinates[0][2] has longitude 181, off the earth: expected -180 to 180',
    );
    expect(faultOf({ type: 'MultiPolygon', coordinates: [[square], coordinates] })).toBe(
      'coordinates[1][0][2] has longitude 181, off the earth: expected -180 to 180',
    );
  });

  test('with the latitude first says that the two look swapped', () => {
    expect(faultOf({ type: 'Point', coordinates: [31.23, 121.47] })).toBe(
      'coordinates has latitude 121.47, off the earth: expected -90 to 90; longitude comes first, the two look swapped',
    );
  });

  test('that no swap would cure gets no such hint', () => {
    expect(faultOf({ type: 'Point', coordinates: [121.47, 91] })).toBe(
      'coordinates has latitude 91, off the earth: expected -90 to 90',
    );
  });
});

describe('the number of positions', () => {
  test('more than a hundred rings are refused, wherever they are', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const rings = (count: number) => Array.from({ length: count }, () => ring);
    expect(structureFault({ type: 'Polygon', coordinates: rings(100) }, 2_000)).toBeUndefined();
    expect(structureFault({ type: 'Polygon', coordinates: rings(101) }, 2_000)).toBe('more than 100 rings');
    const coordinates = Array.from({ length: 51 }, () => rings(2));
    expect(structureFault({ type: 'MultiPolygon', coordinates }, 2_000)).toBe('more than 100 rings');
  });

  test('may reach the limit and not pass it', () => {
    const polygon = { type: 'Polygon', coordinates: [square] };
    expect(structureFault(polygon, 5)).toBeUndefined();
    expect(structureFault(polygon, 4)).toBe('more than 4 positions');
  });

  test('counts over all rings and parts', () => {
    expect(structureFault({ type: 'MultiPolygon', coordinates: [[square, square], [square]] }, 14)).toBe(
      'more than 14 positions',
    );
  });
});

test('a reason quotes no more than 40 characters of what was sent', () => {
  const type = `${'x'.repeat(40)}secret`;
  expect(faultOf({ type })).not.toContain('secret');
});
