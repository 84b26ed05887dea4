import { expect, test } from '@jest/globals';
import { countObjects } from '../../../../gateway/limits/cost/count-objects.ts';

test('objects are counted wherever they stand, and values are none', () => {
  expect(countObjects({ a: { b: [{ c: 1 }, null, { d: ['x'] }] }, e: null })).toBe(4);
  expect([countObjects(null), countObjects('x'), countObjects([]), countObjects({})]).toEqual([0, 0, 0, 1]);
});
