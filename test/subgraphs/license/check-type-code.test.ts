import { expect, test } from '@jest/globals';
import { checkTypeCode } from '../../../subgraphs/license/check-type-code.ts';

test('a type code is a social credit code and three digits', () => {
  expect(checkTypeCode('11310000000000035N001', 'type')).toBe('11310000000000035N001');
});

test.each([
  ['', '"type": 0 characters, expected 21: a social credit code and three digits'],
  ['营业执照', '"type": 4 characters, expected 21: a social credit code and three digits'],
  ['11310000000000035A001', '"type": check digit (place 18) is N, not A'],
  ['11310000000000035N0A1', '"type": places 19 to 21 are not three digits'],
])('"%s" is refused with what was expected', (code, message) => {
  expect(() => checkTypeCode(code, 'type')).toThrow(message);
});
