import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { fieldTypes } from '../../../gateway/supergraph/field-types.ts';

const fieldTypeOf = fieldTypes(
  parse(`
  type Person implements Named { idNumber: ID! name: String names: [[Name!]!]! nicknames: [Name!] }
  interface Named { name: String! }
  type Name { text: String! }
`),
);

test.each([
  ['Person', 'idNumber', { typename: 'ID', isPromised: true }],
  ['Person', 'name', { typename: 'String', isPromised: false }],
  ['Person', 'names', { typename: 'Name', isPromised: true }],
  ['Person', 'nicknames', { typename: 'Name', isPromised: false }],
  ['Named', 'name', { typename: 'String', isPromised: true }],
])('%s.%s is of its type without lists and promises, and promised only by itself', (typename, field, expected) => {
  expect(fieldTypeOf(typename, field)).toEqual(expected);
});

test('what the supergraph does not have is of no type', () => {
  expect([fieldTypeOf('Person', 'toString'), fieldTypeOf('Pet', 'name')]).toEqual([undefined, undefined]);
});
