import { expect, test } from '@jest/globals';
import { checkAddressCode } from '../../../../subgraphs/spatial/identifiers/address-code.ts';

test('an address code is 20 digits', () => {
  expect(checkAddressCode('31010101700000010006')).toEqual({ isValid: true, value: '31010101700000010006' });
});

test.each([
  ['', '0 characters, expected 20'],
  [
    '3101010170000001000X',
    'the letter X does not occur in an address code (place 20), expected a digit (street or town 9, address 11)',
  ],
])('"%s" is refused with what was expected', (text, reason) => {
  expect(checkAddressCode(text)).toEqual({ isValid: false, reason });
});
