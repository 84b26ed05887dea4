import { expect, test } from '@jest/globals';
import { checkLeaseNumber } from '../../../../subgraphs/spatial/identifiers/lease-number.ts';

test('a lease filing number is the sign of a province, 租备 and 17 digits', () => {
  expect(checkLeaseNumber('沪租备31011420250000386')).toEqual({ isValid: true, value: '沪租备31011420250000386' });
});

test.each([
  ['沪租备3101142025', '13 characters, expected 20'],
  ['租租备31011420250000386', 'place 1 is 租, expected the sign of a province, such as 沪'],
])('"%s" is refused with what was expected', (text, reason) => {
  expect(checkLeaseNumber(text)).toEqual({ isValid: false, reason });
});
