import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  executeSync,
  type FragmentDefinitionNode,
  getIntrospectionQuery,
  getOperationAST,
  Kind,
  parse,
} from 'graphql';
import { compileIntrospection } from '../../../gateway/operation/introspect.ts';

const schema = buildSchema(`
  "What is asked" type Query { person: Person old: Int @deprecated(reason: "none") }
  type Person { name(short: Boolean = true): String! }
  enum Way { SHARED VERIFIED @deprecated }
`);

function introspection(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const introspect = operation && compileIntrospection(schema, operation, fragments);
  return introspect ? introspect(variables) : null;
}
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('what an operation asks of the schema', () => {
  test.each([
    ['everything', getIntrospectionQuery(), {}],
    ['by alias', '{ a: __schema { queryType { name } } b: __type(name: "Person") { kind } }', {}],
    [
      'within fragments',
      '{ ...F ... on Query { __type(name: "Way") { name } } } fragment F on Query { __schema { ...S } } fragment S on __Schema { types { name } }',
      {},
    ],
    ['in two selections of one', '{ __schema { queryType { name } } __schema { queryType { kind } } }', {}],
    [
      'by a variable',
      'query ($n: String!, $d: Boolean) { __type(name: $n) { enumValues(includeDeprecated: $d) { name } } }',
      { n: 'Way', d: true },
    ],
    ['of a type that is not there', '{ __type(name: "constructor") { name } }', {}],
    [
      'under a condition that holds',
      'query ($c: Boolean!) { __schema @include(if: $c) { queryType { name @skip(if: $c) kind } } }',
      { c: true },
    ],
    [
      'under a condition that does not',
      'query ($c: Boolean!) { __schema @include(if: $c) { queryType { name } } __type(name: "Way") { name } }',
      { c: false },
    ],
    ['under an alias that every object inherits', '{ constructor: __type(name: "Way") { toString: name } }', {}],
  ])('is answered as graphql-js answers it: %s', (_title, query, variables) => {
    const { data } = executeSync({ schema, document: parse(query), variableValues: variables });
    expect(plain(introspection(query, variables))).toEqual(plain(data));
  });

  test('is answered without what is asked of registries beside it', () => {
    const query =
      '{ person { name } __typename __type(name: "Way") { name } ...F } fragment F on Query { person { name } }';
    expect(plain(introspection(query))).toEqual({ __type: { name: 'Way' } });
  });

  test('is nothing where all of it is skipped', () => {
    expect(introspection('{ __schema @skip(if: true) { queryType { name } } person { name } }')).toEqual({});
  });

  test.each([
    '{ person { name } }',
    '{ __typename }',
    '{ __schema: person { name } }',
    '{ ...F } fragment F on Query { person { __typename } }',
  ])('is nothing in %s', (query) => {
    expect(introspection(query)).toBeNull();
  });
});
