import { expect, test } from '@jest/globals';
import { checkTypeCode } from '../../../subgraphs/license/check-type-code.ts';

test('a type code is a social credit code and three digits', () => {
  expect(checkTypeCode('11310000000000035N001')).toEqual({ isValid: true, value: '11310000000000035N001' });
});

test.each([
  ['', '0 characters, expected 21: a social credit code and three digits'],
  ['营业执照', '4 characters, expected 21: a social credit code and three digits'],
  ['11310000000000035A001', 'check digit (place 18) is N, not A'],
  ['11310000000000035N0A1', 'places 19 to 21 are not three digits'],
])('"%s" is refused with what was expected', (code, reason) => {
  expect(checkTypeCode(code)).toEqual({ isValid: false, reason });
});
