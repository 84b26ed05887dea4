import { ask } from '../tools/ask.ts';
import type { Attack } from '../tools/attack.ts';

const within = (id: string, title: string, area: unknown, expect: Attack['expect'] = 'refused'): Attack => ({
  id: `geometries/${id}`,
  title,
  send: (target) =>
    ask(target, {
      query: 'query ($a: Area!) { parcels(within: $a, first: 5) { nodes { code } } }',
      variables: { a: area },
    }),
  expect,
});
const polygon = (id: string, title: string, coordinates: unknown, expect: Attack['expect'] = 'refused') =>
  within(id, title, { polygon: { type: 'Polygon', coordinates } }, expect);
const point = (id: string, title: string, json: string): Attack => ({
  id: `geometries/${id}`,
  title,
  send: (target) =>
    ask(target, `{"query":"query ($p: PositionInput!) { divisionAt(point: $p) { name } }","variables":{"p":${json}}}`),
  expect: 'refused',
});

/** Positions on a circle of half a degree about the city, in steps that may leave some out: a star crosses itself. */
function ring(count: number, step = 1): number[][] {
  const positions = Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * ((index * step) % count)) / count;
    return [Number((121.47 + 0.4 * Math.cos(angle)).toFixed(5)), Number((31.23 + 0.4 * Math.sin(angle)).toFixed(5))];
  });
  return [...positions, positions[0] ?? []];
}
const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const comb = (teeth: number) => {
  const tips = Array.from({ length: teeth }, (_, i) => [
    [121 + i / teeth, 31],
    [121 + (i + 0.5) / teeth, 31.9],
  ]).flat();
  return [...tips, [122, 30.9], [121, 30.9], [121, 31]];
};

const holes = (count: number) =>
  Array.from({ length: count }, (_, i) => square(121.01 + (i % 40) * 0.02, 31.01 + Math.floor(i / 40) * 0.02, 0.01));

/** Areas that are costly to check, or none at all. */
export const geometries: readonly Attack[] = [
  polygon('ring-of-10000', 'a polygon of ten thousand corners', [ring(10_000)]),
  polygon('ring-of-1900', 'a polygon of nineteen hundred corners', [ring(1_900)], 'harmless'),
  polygon('star-of-9999', 'a polygon of ten thousand corners whose sides all cross each other', [ring(9_999, 4_999)]),
  polygon('star-of-1901', 'a polygon of nineteen hundred corners whose sides all cross each other', [ring(1_901, 950)]),
  polygon('comb-of-950', 'a comb of 950 teeth over the whole city', [comb(950)], 'harmless'),
  polygon('comb-of-60', 'a comb of sixty teeth over the whole city', [comb(60)], 'harmless'),
  polygon('holes-390', 'a polygon of 390 holes', [square(121, 31, 1), ...holes(390)]),
  polygon('holes-in-one-place', '390 holes in one place', [
    square(121, 31, 1),
    ...Array.from({ length: 390 }, () => square(121.4, 31.4, 0.01)),
  ]),
  polygon('empty-rings', 'sixty thousand rings without a corner', Array(60_000).fill([])),
  polygon('one-place', 'nineteen hundred corners in one place', [Array(1_900).fill([121.4, 31.2])]),
  polygon('deep', 'coordinates ten thousand lists deep', JSON.parse('['.repeat(4_000) + ']'.repeat(4_000))),
  polygon('huge', 'coordinates of 1e308', [square(-1e308, -1e308, 1e308)]),
  polygon('world', 'a polygon around the world', [square(-180, -90, 180)]),
  polygon('texts', 'coordinates that are texts', [
    [
      ['121', '31'],
      ['122', '31'],
      ['122', '32'],
      ['121', '31'],
    ],
  ]),
  within('collection', 'a collection of collections', {
    polygon: { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] },
  }),
  within('multipolygon-390', '390 polygons that overlap', {
    polygon: {
      type: 'MultiPolygon',
      coordinates: Array.from({ length: 390 }, (_, i) => [square(121 + i / 4_000, 31, 0.5)]),
    },
  }),
  within('multipolygon-apart', '390 polygons, none of which touches another', {
    polygon: { type: 'MultiPolygon', coordinates: holes(390).map((one) => [one]) },
  }),
  {
    id: 'geometries/polygons-at-once',
    title: 'forty combs at once by alias, each as large as one may be',
    send: (target) =>
      ask(target, {
        query: `query ($a: Area!) { ${Array.from({ length: 40 }, (_, i) => `a${i}: parcels(within: $a, first: ${i + 1}) { nodes { code } }`).join(' ')} }`,
        variables: { a: { polygon: { type: 'Polygon', coordinates: [comb(950)] } } },
      }),
    expect: 'refused',
  },
  within('inherited-type', 'a geometry of the type constructor', { polygon: { type: 'constructor', coordinates: [] } }),
  within('inside-out', 'a box whose east is west of its west', { box: { west: 122, east: 121, south: 31, north: 32 } }),
  within('everything', 'a box of the whole world', { box: { west: -180, east: 180, south: -90, north: 90 } }),
  within('circle-huge', 'a circle of 1e308 metres', {
    circle: { centre: { longitude: 121.4, latitude: 31.2 }, radiusMetres: 1e308 },
  }),
  within('circle-negative', 'a circle of a negative radius', {
    circle: { centre: { longitude: 121.4, latitude: 31.2 }, radiusMetres: -1 },
  }),
  within('two-areas', 'two areas at once', { division: '310101', box: { west: 121, east: 122, south: 31, north: 32 } }),
  within('no-area', 'no area at all', {}),
  point('point-at-infinity', 'a point at 1e400', '{"longitude":1e400,"latitude":-1e400}'),
  point('point-of-texts', 'a point of NaN', '{"longitude":"NaN","latitude":"NaN"}'),
  point('point-beyond', 'a point beyond the pole', '{"longitude":121,"latitude":9000}'),
];
