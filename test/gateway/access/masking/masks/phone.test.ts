import { expect, test } from '@jest/globals';
import { maskPhone } from '../../../../../gateway/access/masking/masks/phone.ts';

test('the first three and the last four digits stay', () => {
  expect(maskPhone('13812345678')).toBe('138****5678');
});

test('of a number that is too short to hide its middle nothing stays', () => {
  expect(maskPhone('62345678')).toBe('********');
});
