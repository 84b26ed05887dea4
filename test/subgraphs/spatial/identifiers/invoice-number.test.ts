import { expect, test } from '@jest/globals';
import { checkInvoiceNumber } from '../../../../subgraphs/spatial/identifiers/invoice-number.ts';

test.each(['20221234', '26310000000001234567'])('the invoice number %s is taken', (text) => {
  expect(checkInvoiceNumber(text)).toEqual({ isValid: true, value: text });
});

test.each([
  ['', '0 characters, expected 8 to 20 digits'],
  ['1', '1 character, expected 8 to 20 digits'],
  ['263100000000012345678', '21 characters, expected 8 to 20 digits'],
  ['2022123A', 'not all are digits, expected 8 to 20 digits'],
  [' 20221234', 'not all are digits, expected 8 to 20 digits'],
])('the invoice number "%s" is refused with what was expected', (text, reason) => {
  expect(checkInvoiceNumber(text)).toEqual({ isValid: false, reason });
});
