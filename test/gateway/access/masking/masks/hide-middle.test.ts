import { expect, test } from '@jest/globals';
import { hideMiddle } from '../../../../../gateway/access/masking/masks/hide-middle.ts';

test('the middle is hidden, a star for each character', () => {
  expect(hideMiddle('123456789', 2, 3)).toBe('12****789');
});

test('where next to nothing would be hidden, all of it is', () => {
  expect(hideMiddle('1234567', 2, 3)).toBe('*******');
  expect(hideMiddle('12', 2, 3)).toBe('**');
});

test('a rare character is one character, never half of one', () => {
  expect(hideMiddle('𠮷12345𠮷', 1, 1)).toBe('𠮷*****𠮷');
});
