import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { first } from '../../../../gateway/limits/rules/first.ts';

const count = (text: string) => first.count(parse(text));

test.each([
  ['{ a(first: 7) b(first: 70, last: 700) }', 70],
  ['query ($n: Int) { a(first: $n) }', 0],
  ['{ ...F } fragment F on T { a(first: 99999999999) }', 99999999999],
])('%s counts %d', (text, expected) => {
  expect(count(text)).toBe(expected);
});
