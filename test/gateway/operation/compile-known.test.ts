import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { checkDocument } from '../../../gateway/limits/check-document.ts';
import { compileKnown, KnownOperationRefused } from '../../../gateway/operation/compile-known.ts';
import { openOperations } from '../../../gateway/operation/operations.ts';

const into = () => ({
  schema: buildSchema('type Query { a: Query b: Int }'),
  operations: openOperations(),
  compile: () => () => async () => ({ data: '{}' }),
  check: (text: string) => checkDocument(text),
});

test('a known operation is found under its name, and without one where it is the only one', () => {
  const known = into();
  compileKnown([{ file: 'a.graphql', text: 'query A { b }' }], known);
  expect(known.operations.find('query A { b }', 'A')).toBeDefined();
  expect(known.operations.find('query A { b }', undefined)).toBeDefined();
});

test.each([
  ['is too large for a client too', `${'{ a '.repeat(30)} { b } ${'}'.repeat(30)}`, 'The document is 31 fields deep'],
  ['does not fit the schema', '{ c }', 'Cannot query field "c"'],
  ['is no GraphQL', '{', 'Syntax Error'],
])('a known operation that %s is refused by its file', (_title, text, says) => {
  const compile = () => compileKnown([{ file: 'a.graphql', text }], into());
  expect(compile).toThrow(KnownOperationRefused);
  expect(compile).toThrow(says);
});
