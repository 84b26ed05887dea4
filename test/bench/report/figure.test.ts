import { expect, test } from '@jest/globals';
import { figure } from '../../../bench/report/figure.ts';

test.each([
  [12_345.6, '12,346'],
  [123.4, '123'],
  [12.34, '12.3'],
  [1.234, '1.23'],
  [0.1234, '0.123'],
  [0, '0.000'],
])('%d is shown with the digits that count', (value, shown) => {
  expect(figure(value)).toBe(shown);
});
