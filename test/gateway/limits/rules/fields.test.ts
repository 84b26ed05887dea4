import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { fields } from '../../../../gateway/limits/rules/fields.ts';

const count = (text: string) => fields.count(parse(text));

test.each([
  ['{ a b { c } }', 3],
  ['{ ...F ... on T { ...F } } fragment F on T { a b }', 4],
  ['{ a } fragment Unused on T { a b c }', 3],
])('%s counts %d', (text, expected) => {
  expect(count(text)).toBe(expected);
});
