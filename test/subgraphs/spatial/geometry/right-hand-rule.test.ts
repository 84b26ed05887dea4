import { expect, test } from '@jest/globals';
import type { Ring } from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { rightHanded } from '../../../../subgraphs/spatial/geometry/right-hand-rule.ts';

const counterClockwise: Ring = [
  [121, 31],
  [122, 31],
  [122, 32],
  [121, 31],
];
const clockwise = counterClockwise.toReversed();

test('outer rings go counter-clockwise and holes clockwise, however they came', () => {
  const right = { type: 'Polygon' as const, coordinates: [counterClockwise, clockwise] };
  for (const outer of [counterClockwise, clockwise]) {
    for (const hole of [counterClockwise, clockwise]) {
      expect(rightHanded({ type: 'Polygon', coordinates: [outer, hole] })).toEqual(right);
      expect(rightHanded({ type: 'MultiPolygon', coordinates: [[outer, hole], [outer]] })).toEqual({
        type: 'MultiPolygon',
        coordinates: [[counterClockwise, clockwise], [counterClockwise]],
      });
    }
  }
});

test('the geometry that came is left as it is', () => {
  const polygon = { type: 'Polygon' as const, coordinates: [clockwise] };
  rightHanded(polygon);
  expect(polygon.coordinates[0]).toEqual(counterClockwise.toReversed());
});

test('a ring a millimetre wide is wound right, far from 0 0 as it is', () => {
  const sliver: Ring = [
    [121.47, 31.23],
    [121.47000001, 31.23],
    [121.47000001, 31.23000001],
    [121.47, 31.23],
  ];
  expect(rightHanded({ type: 'Polygon', coordinates: [sliver.toReversed()] }).coordinates).toEqual([sliver]);
});

test('a point stays a point', () => {
  expect(rightHanded({ type: 'Point', coordinates: [121, 31] })).toEqual({ type: 'Point', coordinates: [121, 31] });
});
