import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { aliases } from '../../../../gateway/limits/rules/aliases.ts';

const count = (text: string) => aliases.count(parse(text));

test.each([
  ['{ a b }', 0],
  ['{ x: a y: a { z: b } }', 3],
  ['{ ...F ...F } fragment F on T { x: a }', 2],
])('%s counts %d', (text, expected) => {
  expect(count(text)).toBe(expected);
});
