import { expect, test } from '@jest/globals';
import { sameValue } from '../../../../gateway/access/policy/same-value.ts';

test('values are the same by what they hold, not by how they came', () => {
  const written = Object.assign(Object.create(null), { b: [1, 'x'], a: null });
  expect(sameValue(written, JSON.parse('{"a":null,"b":[1,"x"]}'))).toBe(true);
  const different: readonly (readonly [unknown, unknown])[] = [
    [{ a: 1 }, { a: 1, b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [null, undefined],
    ['1', 1],
    [[], {}],
    [{ toString: 1 }, {}],
  ];
  for (const [one, other] of different) expect([one, other, sameValue(one, other)]).toEqual([one, other, false]);
});
