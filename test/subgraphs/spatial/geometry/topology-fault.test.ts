import { describe, expect, test } from '@jest/globals';
import type { Ring } from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { topologyFault } from '../../../../subgraphs/spatial/geometry/topology-fault.ts';

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

function polygonFault(...coordinates: Ring[]): string | undefined {
  return topologyFault({ type: 'Polygon', coordinates });
}

const bowTie: Ring = [
  [121.46, 31.22],
  [121.48, 31.24],
  [121.48, 31.22],
  [121.46, 31.24],
  [121.46, 31.22],
];
const outer = square(121, 31, 1);

describe('areas that are valid', () => {
  test.each([
    ['a square', [outer]],
    ['a square wound the other way', [outer.toReversed()]],
    ['a hole', [outer, square(121.25, 31.25, 0.25)]],
    [
      'a hole that touches the outer ring in one corner',
      [
        outer,
        [
          [121, 31],
          [121.5, 31.25],
          [121.25, 31.5],
          [121, 31],
        ] as Ring,
      ],
    ],
    ['two holes that touch in one corner', [outer, square(121.25, 31.25, 0.25), square(121.5, 31.5, 0.25)]],
    ['a repeated corner', [[...outer.slice(0, 2), ...outer.slice(1)]]],
    [
      'a sliver a millimetre wide',
      [
        [
          [121, 31],
          [121.5, 31.00000001],
          [122, 31],
          [121, 31],
        ] as Ring,
      ],
    ],
  ])('%s', (_, coordinates) => {
    expect(topologyFault({ type: 'Polygon', coordinates })).toBeUndefined();
  });

  test('parts that touch in a corner', () => {
    const coordinates = [[square(121, 31, 0.5)], [square(121.5, 31.5, 0.5)]];
    expect(topologyFault({ type: 'MultiPolygon', coordinates })).toBeUndefined();
  });

  test('a part that lies in the hole of another', () => {
    const coordinates = [[outer, square(121.25, 31.25, 0.5)], [square(121.375, 31.375, 0.125)]];
    expect(topologyFault({ type: 'MultiPolygon', coordinates })).toBeUndefined();
  });
});

describe('areas that are none', () => {
  test('a bow tie crosses itself, and the place is named', () => {
    expect(polygonFault(bowTie)).toBe('the outer ring crosses itself near 121.47 31.23');
  });

  test('a hole that crosses itself is named by its number', () => {
    expect(polygonFault(outer, square(121.75, 31.75, 0.125), bowTie)).toBe('hole 2 crosses itself near 121.47 31.23');
  });

  test('a ring that touches itself', () => {
    const pinched: Ring = [
      [121, 31],
      [122, 31],
      [121.5, 31.5],
      [122, 32],
      [121, 32],
      [121.5, 31.5],
      [121, 31],
    ];
    expect(polygonFault(pinched)).toBe('the outer ring touches itself near 121.5 31.5');
  });

  test('a ring on one line has no area', () => {
    expect(
      polygonFault([
        [121, 31],
        [122, 32],
        [121.5, 31.5],
        [121, 31],
      ]),
    ).toBe('the outer ring has no area: all its positions lie on one line');
  });

  test('a ring of one repeated position has no area', () => {
    expect(
      polygonFault([
        [121, 31],
        [121, 31],
        [121, 31],
        [121, 31],
      ]),
    ).toBe('the outer ring has no area: all its positions lie on one line');
  });

  test('a hole on one line has no area', () => {
    expect(
      polygonFault(outer, [
        [121.25, 31.25],
        [121.5, 31.25],
        [121.75, 31.25],
        [121.25, 31.25],
      ]),
    ).toBe('hole 1 has no area: all its positions lie on one line');
  });

  test('a hole outside the outer ring', () => {
    expect(polygonFault(outer, square(123, 31, 0.5))).toBe('a hole lies outside the outer ring near 123 31');
  });

  test('a hole across the outer ring', () => {
    expect(polygonFault(outer, square(121.75, 31.25, 0.5))).toMatch(
      /^a hole crosses another ring or shares an edge with it near 12[12](\.\d+)? 31\.\d+$/,
    );
  });

  test('a hole along the outer ring', () => {
    expect(polygonFault(outer, square(121, 31, 0.5))).toMatch(/^a hole crosses another ring or shares an edge with it/);
  });

  test('a hole as large as the area', () => {
    expect(polygonFault(outer, outer)).toMatch(/^a hole crosses another ring or shares an edge with it near/);
  });

  test('the same hole twice', () => {
    const hole = square(121.25, 31.25, 0.25);
    expect(polygonFault(outer, hole, hole)).toMatch(/^a hole crosses another ring or shares an edge with it near/);
  });

  test('a hole within a hole', () => {
    expect(polygonFault(outer, square(121.25, 31.25, 0.5), square(121.375, 31.375, 0.125))).toMatch(
      /^a hole lies inside another hole near 121\.\d+ 31\.\d+$/,
    );
  });

  test('holes that cut the area apart', () => {
    const diamond: Ring = [
      [121, 31.5],
      [121.5, 31],
      [122, 31.5],
      [121.5, 32],
      [121, 31.5],
    ];
    expect(polygonFault(outer, diamond)).toMatch(/^the holes cut the area apart near/);
  });
});

describe('multipolygons that are none', () => {
  test('parts that overlap', () => {
    const coordinates = [[outer], [square(121.5, 31.5, 1)]];
    expect(topologyFault({ type: 'MultiPolygon', coordinates })).toMatch(/^the parts overlap or share an edge near/);
  });

  test('parts that share an edge', () => {
    const coordinates = [[outer], [square(122, 31, 1)]];
    expect(topologyFault({ type: 'MultiPolygon', coordinates })).toMatch(/^the parts overlap or share an edge near/);
  });

  test('a part within another', () => {
    const coordinates = [[outer], [square(121.25, 31.25, 0.25)]];
    expect(topologyFault({ type: 'MultiPolygon', coordinates })).toMatch(/^the parts overlap or share an edge near/);
  });

  test('the same part twice', () => {
    expect(topologyFault({ type: 'MultiPolygon', coordinates: [[outer], [outer]] })).toMatch(
      /^the parts overlap or share an edge near/,
    );
  });

  test('a part that crosses itself is named by its number', () => {
    const coordinates = [[square(120, 31, 0.5)], [bowTie]];
    expect(topologyFault({ type: 'MultiPolygon', coordinates })).toBe(
      'the outer ring of part 1 crosses itself near 121.47 31.23',
    );
  });
});
