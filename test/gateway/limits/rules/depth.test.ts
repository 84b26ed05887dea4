import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { depth } from '../../../../gateway/limits/rules/depth.ts';

const count = (text: string) => depth.count(parse(text));

test.each([
  ['{ a }', 1],
  ['{ a { b { c } } d }', 3],
  ['{ a { ... { ... { b } } } }', 2],
  ['{ a { ...F } } fragment F on T { b { c } }', 3],
  ['query A { a } query B { a { b } }', 2],
  ['{ ...F } fragment F on T { a { ...F } }', 1],
])('%s counts %d', (text, expected) => {
  expect(count(text)).toBe(expected);
});
