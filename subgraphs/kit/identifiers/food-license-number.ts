import { type Checked, invalid, valid } from './checked.ts';
import { type CodeShape, DIGITS, shapeFault } from './code-shape.ts';
import { hybridCheckCharacter } from './hybrid-check-character.ts';

const SHAPE: CodeShape = {
  noun: 'a food business license number',
  segments: [
    { length: 1, characters: 'J', expected: 'J, as the number starts with JY' },
    { length: 1, characters: 'Y', expected: 'Y, as the number starts with JY' },
    { length: 1, characters: '123', expected: '1 (food sales), 2 (catering) or 3 (canteen)' },
    { length: 13, characters: DIGITS, expected: 'a digit' },
  ],
};

/**
 * Food business license number (食品经营许可证编号): JY, 1 digit of business kind, 6 of division, 6 of sequence and a
 * check digit.
 */
export function checkFoodLicenseNumber(text: string): Checked {
  const fault = shapeFault(text, SHAPE);
  if (fault !== null) return invalid(fault);
  const expected = foodLicenseCheckDigit(text.slice(2, 15));
  return text.endsWith(expected) ? valid(text) : invalid(`check digit is ${expected}, not ${text.charAt(15)}`);
}

/** The last digit, from the 13 after JY: GB/T 17710 MOD 11,10. */
export function foodLicenseCheckDigit(first13: string): string {
  if (!/^\d{13}$/.test(first13))
    throw new TypeError('expected the 13 digits after JY of a food business license number');
  return hybridCheckCharacter(first13, 10);
}
