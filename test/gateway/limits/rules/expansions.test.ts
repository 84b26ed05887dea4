import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { expansions } from '../../../../gateway/limits/rules/expansions.ts';

const count = (text: string) => expansions.count(parse(text));

test.each([
  ['{ a }', 0],
  ['{ ...F ...F } fragment F on T { a }', 2],
  ['{ ...F ...F } fragment F on T { ...G ...G } fragment G on T { a }', 6],
  ['{ ...Missing }', 1],
  ['{ ...F } fragment F on T { ...F }', 2],
])('%s counts %d', (text, expected) => {
  expect(count(text)).toBe(expected);
});
