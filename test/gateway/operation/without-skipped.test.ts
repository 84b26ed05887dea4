import { expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { withoutSkipped } from '../../../gateway/operation/without-skipped.ts';

const text = (query: string) => print(withoutSkipped(parse(query))).replace(/\s+/g, ' ');

test.each([
  ['a field that is always skipped', '{ a { b c @skip(if: true) } }', '{ a { b } }'],
  ['a field that is never included', '{ a { b c @include(if: false) { d } } }', '{ a { b } }'],
  ['a fragment that is always skipped', '{ a { b ... on T @skip(if: true) { c } } }', '{ a { b } }'],
  ['the last field of a selection', '{ a { b @skip(if: true) } }', '{ a { __mianti_type: __typename } }'],
  [
    'the last field of a fragment',
    '{ ...F } fragment F on Q { a @skip(if: true) }',
    '{ ...F } fragment F on Q { __mianti_type: __typename }',
  ],
])('%s is not planned', (_title, query, expected) => {
  expect(text(query)).toBe(expected);
});

test.each([
  ['a field that is never skipped', '{ a @skip(if: false) }'],
  ['a field that a variable decides about', 'query ($x: Boolean!) { a @skip(if: $x) }'],
  ['a field with another directive', '{ a @other(if: true) }'],
])('%s is planned as it is', (_title, query) => {
  expect(text(query)).toBe(print(parse(query)).replace(/\s+/g, ' '));
});
