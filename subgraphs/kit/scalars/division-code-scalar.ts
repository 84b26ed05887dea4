import { checkDivisionCode } from '../identifiers/division-code.ts';
import { textScalar } from './text-scalar.ts';

export const divisionCodeScalar = textScalar({
  name: 'DivisionCode',
  description:
    'Administrative division code (行政区划代码): 6 digits by GB/T 2260, 9 for a street or town, 12 for a community. 2 or 4 digits are accepted as input and mean the same as with zeros after them.',
  check: (text) => checkDivisionCode(text),
  code: 'INVALID_IDENTIFIER',
  specifiedBy: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=C9C488FD717AFDCD52157F41C3302C6D',
});
