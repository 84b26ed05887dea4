import { expect, test } from '@jest/globals';
import { checkDeclarationNumber } from '../../../../subgraphs/enterprise/identifiers/declaration-number.ts';

test('a name declaration number is 沪名申 and twelve digits', () => {
  expect(checkDeclarationNumber('沪名申202600000012')).toEqual({ isValid: true, value: '沪名申202600000012' });
});

test.each([
  ['', '0 characters, expected 15'],
  ['沪名申2026', '7 characters, expected 15'],
  ['京名申202600000012', 'the character 京 does not occur in a name declaration number (place 1), expected 沪'],
  ['沪名申20260000001申', 'place 15 is 申, expected a digit (year 4, serial 8)'],
])('"%s" is refused with what was expected', (text, reason) => {
  expect(checkDeclarationNumber(text)).toEqual({ isValid: false, reason });
});
