import { expect, test } from '@jest/globals';
import { toldPlaces } from '../../../gateway/plan/told-places.ts';

const told = toldPlaces([{ message: 'x', path: ['a', 0, 'b'] }, { message: 'without a place' }]);

test('an error covers its place and whatever is below it', () => {
  expect(
    [
      ['a', 0, 'b'],
      ['a', 0, 'b', 'c', 1],
    ].map((path) => told.covers(path)),
  ).toEqual([true, true]);
});

test('an error covers neither what is above it nor its neighbours', () => {
  expect([[], ['a'], ['a', 0], ['a', 1, 'b'], ['a', 0, 'bc']].map((path) => told.covers(path))).toEqual(
    Array(5).fill(false),
  );
});

test('an error reaches its own place and every place above it', () => {
  expect([[], ['a'], ['a', 0], ['a', 0, 'b'], ['a', 1]].map((path) => told.isReached(path))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('an error at the root covers everything', () => {
  expect(toldPlaces([{ message: 'x', path: [] }]).covers(['a', 2])).toBe(true);
});
