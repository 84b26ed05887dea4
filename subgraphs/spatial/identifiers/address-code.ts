import { type Checked, invalid, valid } from '../../kit/identifiers/checked.ts';
import { type CodeShape, DIGITS, shapeFault } from '../../kit/identifiers/code-shape.ts';

const shape: CodeShape = {
  noun: 'an address code',
  segments: [{ length: 20, characters: DIGITS, expected: 'a digit (street or town 9, address 11)' }],
};

/** Code of a standard address (地址编码), 20 digits: the street or town, then the address in it. */
export function checkAddressCode(text: string): Checked {
  const fault = shapeFault(text, shape);
  return fault === null ? valid(text) : invalid(fault);
}
