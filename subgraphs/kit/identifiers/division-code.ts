import { type Checked, invalid, valid } from './checked.ts';
import { countedCharacters, DIGITS, shapeFault } from './code-shape.ts';

const LEVELS = 'expected 2 (province), 4 (city), 6 (district), 9 (street or town) or 12 (community)';

/**
 * Division code (行政区划代码), GB/T 2260 for districts and above, GB/T 10114 for streets and towns, 3 more digits for
 * communities. Only the shape is checked: divisions come and go, and old codes remain true of their time. Registers hold
 * provinces and cities under 6 digits, so that 2 and 4 digits become 6: 31 and 310000 are one division.
 */
export function checkDivisionCode(text: string): Checked {
  const length = [...text].length;
  if (![2, 4, 6, 9, 12].includes(length)) return invalid(`${countedCharacters(length)}, ${LEVELS}`);
  const fault = shapeFault(text, {
    noun: 'a division code',
    segments: [
      { length: 1, characters: '12345678', expected: '1 to 8, the region of the country' },
      { length: length - 1, characters: DIGITS, expected: 'a digit' },
    ],
  });
  return fault === null ? valid(text.padEnd(6, '0')) : invalid(fault);
}
