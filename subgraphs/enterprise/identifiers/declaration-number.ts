import { type Checked, invalid, valid } from '../../kit/identifiers/checked.ts';
import { type CodeShape, DIGITS, shapeFault } from '../../kit/identifiers/code-shape.ts';

const shape: CodeShape = {
  noun: 'a name declaration number',
  segments: [
    { length: 1, characters: '沪', expected: '沪' },
    { length: 1, characters: '名', expected: '名' },
    { length: 1, characters: '申', expected: '申' },
    { length: 12, characters: DIGITS, expected: 'a digit (year 4, serial 8)' },
  ],
};

/** Number under which an enterprise's name was declared (名称申报号), 15 characters. */
export function checkDeclarationNumber(text: string): Checked {
  const fault = shapeFault(text, shape);
  return fault === null ? valid(text) : invalid(fault);
}
