import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { repeats } from '../../../../gateway/limits/rules/repeats.ts';

const count = (text: string) => repeats.count(parse(text));

test.each([
  ['{ a b }', 1],
  ['{ a a x: b a }', 3],
  ['{ a { b } a { b b } }', 3],
  ['{ ...F a ... { a } } fragment F on T { a }', 3],
  ['{ a } fragment Unused on T { b b b b }', 4],
  ['{ ...F } fragment F on T { a { ...F } }', 1],
])('%s counts %d', (text, expected) => {
  expect(count(text)).toBe(expected);
});
