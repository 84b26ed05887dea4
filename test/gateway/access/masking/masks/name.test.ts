import { expect, test } from '@jest/globals';
import { maskName } from '../../../../../gateway/access/masking/masks/name.ts';

test.each([
  ['王小明', '王*'],
  ['王', '王*'],
  ['买买提·阿卜杜拉', '买*'],
  ['John Smith', 'J*'],
  ['', ''],
])('%s is shown as %s: how long the rest is does not show', (name, shown) => {
  expect(maskName(name)).toBe(shown);
});

test('a rare first character stays whole, with its variant', () => {
  expect(maskName('𠮷田')).toBe('𠮷*');
  expect(maskName('葛\u{E0100}城')).toBe('葛\u{E0100}*');
});
