import { type Checked, invalid, valid } from '../../kit/identifiers/checked.ts';
import { type CodeShape, DIGITS, type Segment, shapeFault } from '../../kit/identifiers/code-shape.ts';

const digits = (length: number, expected: string): Segment => ({ length, characters: DIGITS, expected });
const hyphen: Segment = { length: 1, characters: '-', expected: 'a hyphen' };

const shape: CodeShape = {
  noun: 'a project code',
  segments: [
    digits(4, 'a digit of the year'),
    hyphen,
    digits(6, 'a digit of the division'),
    hyphen,
    digits(2, 'a digit of the industry'),
    hyphen,
    digits(2, 'a digit of the kind of project'),
    hyphen,
    digits(6, 'a digit of the serial number'),
  ],
};

/** Code of the national project platform (投资项目统一代码), 24 characters. */
export function checkProjectCode(text: string): Checked {
  const fault = shapeFault(text, shape);
  return fault === null ? valid(text) : invalid(fault);
}
