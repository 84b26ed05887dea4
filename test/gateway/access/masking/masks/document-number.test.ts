import { expect, test } from '@jest/globals';
import { maskDocumentNumber } from '../../../../../gateway/access/masking/masks/document-number.ts';

test('the last four characters stay', () => {
  expect(maskDocumentNumber('沪（2020）徐字第001234号')).toBe('*************234号');
});

test('of a short number nothing stays', () => {
  expect(maskDocumentNumber('12345')).toBe('*****');
});
