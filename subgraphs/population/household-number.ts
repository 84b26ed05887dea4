import { type Checked, invalid, valid } from '../kit/identifiers/checked.ts';
import { type CodeShape, DIGITS, shapeFault } from '../kit/identifiers/code-shape.ts';

const shape: CodeShape = {
  noun: 'a household number',
  segments: [{ length: 17, characters: DIGITS, expected: 'a digit (street or town 9, serial 8)' }],
};

/** Number of a household (户号), 17 digits: the street or town where it was set up, then a serial number. */
export function checkHouseholdNumber(text: string): Checked {
  const fault = shapeFault(text, shape);
  return fault === null ? valid(text) : invalid(fault);
}
