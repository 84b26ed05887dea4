import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { directives } from '../../../../gateway/limits/rules/directives.ts';

const count = (text: string) => directives.count(parse(text));

test.each([
  ['{ a }', 0],
  ['query Q($v: Int @x) @y { a @z ... @w { b } }', 4],
  ['{ ...F @a ...F } fragment F on T @b { c @d @e }', 6],
])('%s counts %d', (text, expected) => {
  expect(count(text)).toBe(expected);
});
