import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, Kind } from 'graphql';
import { checkDocument } from '../../../gateway/limits/check-document.ts';
import { defaultLimits } from '../../../gateway/limits/limits.ts';

const told = (text: string) => {
  const checked = checkDocument(text);
  return 'errors' in checked ? checked.errors.map(({ message, extensions }) => [extensions?.code, message]) : [];
};
const refused = (says: string) => [['DOCUMENT_TOO_LARGE', says]];
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

describe('a document', () => {
  test('is parsed where it is within the limits', () => {
    const checked = checkDocument('{ person { name } }');
    expect('document' in checked && checked.document.kind).toBe(Kind.DOCUMENT);
  });

  test('may be the one by which the playground reads the schema', () => {
    expect(told(getIntrospectionQuery())).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['tokens', `{ ${'a '.repeat(5_000)} }`, 'The document has more than 2500 tokens; this gateway takes at most 2500.'],
    [
      'brackets in a value',
      `{ a(b: ${'['.repeat(400)}${']'.repeat(400)}) }`,
      'The document has brackets 402 deep; this gateway takes at most 250.',
    ],
    [
      'fields within each other',
      `${'{ a '.repeat(30)}${'}'.repeat(30)}`,
      'The document is 30 fields deep; this gateway takes at most 20.',
    ],
    [
      'fields within each other, hidden in fragments',
      `{ ...F0 } ${times(30, (at) => `fragment F${at} on T { a { ...F${at + 1} } }`)} fragment F30 on T { a }`,
      'The document is 31 fields deep; this gateway takes at most 20.',
    ],
    [
      'a tree of fragments',
      `{ ...F0 } ${times(60, (at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`)} fragment F60 on T { a }`,
      'The document spreads more than 1000000000 fragments, each within each; this gateway takes at most 200.',
    ],
    [
      'fields',
      `{ ${times(100, (at) => `a${at} { ...F }`)} } fragment F on T { ${times(11, (at) => `b${at}`)} }`,
      'The document has 1200 fields, its fragments written out; this gateway takes at most 1000.',
    ],
    [
      'a name',
      `{ ${'x'.repeat(201)}: a }`,
      'The document has a name of 201 characters; this gateway takes at most 200.',
    ],
    [
      'aliases',
      `{ ${times(101, (at) => `x${at}: a`)} }`,
      'The document has 101 aliases; this gateway takes at most 100.',
    ],
    [
      'root fields',
      `{ ${times(51, (at) => `a${at}`)} }`,
      'The operation has 51 root fields; this gateway takes at most 50.',
    ],
    [
      'directives',
      `{ a ${'@include(if: true) '.repeat(101)} }`,
      'The document has 101 directives; this gateway takes at most 100.',
    ],
    [
      'a list',
      `{ a(b: [${'1 '.repeat(501)}]) }`,
      'The document has a list of 501 entries; this gateway takes at most 500.',
    ],
    [
      'a page',
      '{ a(first: 1000000) { b } }',
      'The document asks for a page of 1000000 rows by "first"; this gateway takes at most 1000.',
    ],
    [
      'questions about the schema',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      'The document asks for lists of the schema 4 deep; this gateway takes at most 3.',
    ],
    [
      'the same field',
      `{ a { ${'b '.repeat(51)} } }`,
      'The document asks 51 times for one place of the answer; this gateway takes at most 50.',
    ],
  ])('with too many or too much of %s is refused, and the limit is named', (_title, text, says) => {
    expect(told(text)).toEqual(refused(says));
  });

  test('that is no GraphQL is refused as such', () => {
    expect(told('{')).toEqual([['GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.']]);
    expect(told('')).toEqual([['GRAPHQL_PARSE_FAILED', 'Syntax Error: Unexpected <EOF>.']]);
  });

  test('is judged by the limits that are set', () => {
    const checked = checkDocument('{ a { b } }', { ...defaultLimits.document, depth: 1 });
    expect(checked).toMatchObject({
      errors: [{ message: 'The document is 2 fields deep; this gateway takes at most 1.' }],
    });
  });
});
