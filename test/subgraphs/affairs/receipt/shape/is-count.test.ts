import { expect, test } from '@jest/globals';
import { isCount } from '../../../../../subgraphs/affairs/receipt/shape/is-count.ts';

test.each([0, 1, 7])('%p is a count up to 7', (value) => expect(isCount(value, 7)).toBe(true));

test.each([-1, 8, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null])('%p is none', (value) =>
  expect(isCount(value, 7)).toBe(false),
);
