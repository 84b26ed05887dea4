import { expect, test } from '@jest/globals';
import type { Geometry, Ring } from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { inReferenceSystem } from '../../../../subgraphs/spatial/geometry/reference-system.ts';

const people: Geometry = { type: 'Point', coordinates: [121.473701, 31.230416] };

test("the centre of the city lies where Chinese web maps draw it, to the reference vector's last digit", () => {
  const { coordinates } = inReferenceSystem(people, 'GCJ02');
  expect((coordinates as [number, number]).map((degrees) => degrees.toFixed(6))).toEqual(['121.478224', '31.228474']);
});

test('CGCS2000 is handed out as it is held', () => {
  expect(inReferenceSystem(people, 'CGCS2000')).toBe(people);
});

test('what is held is not changed by handing out a shifted copy', () => {
  inReferenceSystem(people, 'GCJ02');
  expect(people.coordinates).toEqual([121.473701, 31.230416]);
});

test('every position of every ring is shifted, to seven decimals, and rings stay closed', () => {
  const ring: Ring = [
    [121.47, 31.23],
    [121.48, 31.23],
    [121.48, 31.24],
    [121.47, 31.23],
  ];
  const polygon = inReferenceSystem({ type: 'Polygon', coordinates: [ring, ring] }, 'GCJ02');
  const multiPolygon = inReferenceSystem({ type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] }, 'GCJ02');
  const shifted = ring.map((coordinates) => inReferenceSystem({ type: 'Point', coordinates }, 'GCJ02').coordinates);
  expect(shifted.at(-1)).toEqual(shifted[0]);
  expect(JSON.stringify(shifted)).not.toMatch(/\.\d{8}/);
  expect(shifted.flat()).not.toEqual(expect.arrayContaining([121.47]));
  expect(polygon).toEqual({ type: 'Polygon', coordinates: [shifted, shifted] });
  expect(multiPolygon).toEqual({ type: 'MultiPolygon', coordinates: [[shifted], [shifted, shifted]] });
});

test('outside China nothing is shifted', () => {
  const london: Geometry = { type: 'Point', coordinates: [-0.1276, 51.5072] };
  expect(inReferenceSystem(london, 'GCJ02')).toEqual(london);
});
