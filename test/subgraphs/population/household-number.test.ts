import { expect, test } from '@jest/globals';
import { checkHouseholdNumber } from '../../../subgraphs/population/household-number.ts';

test('a household number is 17 digits', () => {
  expect(checkHouseholdNumber('31010410390000008')).toEqual({ isValid: true, value: '31010410390000008' });
});

test.each([
  ['310104', '6 characters, expected 17'],
  [
    '3101041039000000八',
    'the character 八 does not occur in a household number (place 17), expected a digit (street or town 9, serial 8)',
  ],
])('"%s" is refused with what was expected', (text, reason) => {
  expect(checkHouseholdNumber(text)).toEqual({ isValid: false, reason });
});
