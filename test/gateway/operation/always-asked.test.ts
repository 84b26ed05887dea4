import { expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { alwaysAsked } from '../../../gateway/operation/always-asked.ts';

const text = (query: string) => print(alwaysAsked(parse(query))).replace(/\s+/g, ' ');

test.each([
  [
    'a field of which a variable may leave nothing',
    'query ($x: Boolean!) { a { b @skip(if: $x) } }',
    /a \{ __mianti_type: __typename b/,
  ],
  [
    'a field of which only types tell what is selected',
    '{ a { ... on T { b } } }',
    /a \{ __mianti_type: __typename \.\.\. on T/,
  ],
  ['a field with a fragment alone', '{ a { ...F } } fragment F on T { b }', /a \{ __mianti_type: __typename \.\.\.F/],
  [
    'one of those below a fragment',
    '{ c { d } ...F } fragment F on Query { a { ... on T { b } } }',
    /a \{ __mianti_type: __typename/,
  ],
])('%s is asked for its type', (_title, query, expected) => {
  expect(text(query)).toMatch(expected);
});

test.each([
  ['a field with a field that is always selected', '{ a { b c @skip(if: true) } }'],
  ['the root', 'query ($x: Boolean!) { a @skip(if: $x) }'],
  ['a leaf', '{ a }'],
])('%s is planned as it is', (_title, query) => {
  expect(text(query)).toBe(print(parse(query)).replace(/\s+/g, ' '));
});
