import { expect, test } from '@jest/globals';
import { monthsPaid } from '../../../subgraphs/population/contribution-months.ts';

const runs = [
  { kinds: 'PENSION,MEDICAL', fromMonth: '2019-07-01', toMonth: '2020-06-01' },
  { kinds: 'PENSION', fromMonth: '2020-06-01', toMonth: '2020-12-01' },
];

test.each([
  ['PENSION', null, null, 18],
  ['MEDICAL', null, null, 12],
  ['UNEMPLOYMENT', null, null, 0],
  ['PENSION', '2020-01-31', null, 12],
  ['PENSION', null, '2019-07-01', 1],
  ['PENSION', '2020-06-30', '2020-06-01', 1],
  ['PENSION', '2021-01-01', '2021-12-31', 0],
])('of %s, from %s to %s, are %i months', (kind, from, to, months) => {
  expect(monthsPaid(runs, kind, from, to)).toBe(months);
});

test('a range that ends in an earlier month than it begins is refused', () => {
  expect(() => monthsPaid(runs, 'PENSION', '2020-07-01', '2020-06-30')).toThrow('"from" is after "to"');
});
