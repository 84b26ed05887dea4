import { expect, test } from '@jest/globals';
import { firstDifference } from '../../../bench/measures/differing.ts';

test.each([
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, 'data.a.0.b is 2, not 1'],
  [{ a: null }, {}, 'data.a is missing, not null'],
  [{ a: [1] }, { a: [1, 2] }, 'data.a.1 is 2, not missing'],
  [{ a: 1 }, null, 'data is null, not {"a":1}'],
])('of %j and %j the first difference is named by its path', (wanted, got, message) => {
  expect(firstDifference(wanted, got)).toBe(message);
});
