import { expect, test } from '@jest/globals';
import { isNumber } from '../../../../gateway/access/policy/own-roots.ts';

test('a number is one’s own in every form that registries take, and in no other', () => {
  const own = '31010719860915961X';
  const first = '310107860915961';
  expect([own, '31010719860915961x', first].map((text) => isNumber(text, own))).toEqual([true, true, true]);
  expect(['31010720860915961X', '310107860915962', '', null, [own]].map((text) => isNumber(text, own))).toEqual(
    Array.from({ length: 5 }, () => false),
  );
  expect(isNumber(first, '31010720860915961X')).toBe(false);
});
