import { expect, test } from '@jest/globals';
import { checkLicenseNumber } from '../../../subgraphs/license/check-license-number.ts';

test('a license number is taken without the spaces around it', () => {
  expect(checkLicenseNumber(' 沪2026 01 ')).toBe('沪2026 01');
});

test.each([
  ['', 0],
  [' ', 0],
  ['1'.repeat(101), 101],
])('the license number "%s" is refused with the range', (number, length) => {
  expect(() => checkLicenseNumber(number)).toThrow(`"number" has ${length} characters; expected 1 to 100`);
});
