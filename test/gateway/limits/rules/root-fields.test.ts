import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { rootFields } from '../../../../gateway/limits/rules/root-fields.ts';

const count = (text: string) => rootFields.count(parse(text));

test.each([
  ['{ a { b c } d }', 2],
  ['{ ...F x: a } fragment F on Query { a ... { b { c } } }', 3],
])('%s counts %d', (text, expected) => {
  expect(count(text)).toBe(expected);
});
