import { expect, test } from '@jest/globals';
import { maskIdNumber } from '../../../../../gateway/access/masking/masks/id-number.ts';

test('of a citizen ID number the area and the last four characters stay', () => {
  expect(maskIdNumber('31010419900230123X')).toBe('310104********123X');
});

test('of a number of the first generation too', () => {
  expect(maskIdNumber('310104900230123')).toBe('310104*****0123');
});

test('of a short number, a passport’s for one, nothing stays', () => {
  expect(maskIdNumber('E12345678')).toBe('*********');
});

test('the code of a body is public', () => {
  expect(maskIdNumber('91310000MA1FL4PH7T')).toBe('91310000MA1FL4PH7T');
});
