import { expect, test } from '@jest/globals';
import { monthsOf, monthsWithin } from '../../../subgraphs/population/months-within.ts';

const runs = [
  { fromMonth: '2019-07-01', toMonth: '2020-06-01' },
  { fromMonth: '2020-06-01', toMonth: '2020-12-01' },
];

test.each([
  ['2019-07-01', '2019-07-01', 1],
  ['2019-12-01', '2020-01-01', 2],
  ['2000-01-01', '2024-12-01', 300],
])('a run from %s to %s has %3$i months', (fromMonth, toMonth, months) => {
  expect(monthsOf({ fromMonth, toMonth })).toBe(months);
});

test.each([
  [null, null, 18],
  ['2020-01-31', null, 12],
  [null, '2019-07-01', 1],
  ['2020-06-30', '2020-06-01', 1],
  ['2021-01-01', '2021-12-31', 0],
])('from %s to %s, a month that two runs have counts once', (from, to, months) => {
  expect(monthsWithin(runs, from, to)).toBe(months);
});

test('a range that ends in an earlier month than it begins is refused', () => {
  expect(() => monthsWithin(runs, '2020-07-01', '2020-06-30')).toThrow('"from" is after "to"');
});
