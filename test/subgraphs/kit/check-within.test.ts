import { expect, test } from '@jest/globals';
import { checkWithin } from '../../../subgraphs/kit/check-within.ts';

test.each([1, 7, 50])('a number within its bounds stays as it is: %i', (years) => {
  expect(checkWithin(years, 'years', 1, 50)).toBe(years);
});

test.each([0, -1, 51])('a number past its bounds is refused with what was expected: %i', (years) => {
  expect(() => checkWithin(years, 'years', 1, 50)).toThrow(`"years" is ${years}; expected 1 to 50`);
});
