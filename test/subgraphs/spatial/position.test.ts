import { expect, test } from '@jest/globals';
import { checkPosition } from '../../../subgraphs/spatial/position.ts';

test('a position is a point on the earth, and one with its numbers swapped is refused with a hint', () => {
  expect(checkPosition({ longitude: 121.5, latitude: 31.2 })).toEqual({ type: 'Point', coordinates: [121.5, 31.2] });
  expect(() => checkPosition({ longitude: 31.2, latitude: 121.5 })).toThrow('longitude comes first');
});
