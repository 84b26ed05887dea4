import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { askNodes } from '../../../../gateway/access/policy/ask-nodes.ts';
import { coordinateOf, withBelow } from '../../../../gateway/access/policy/asked-node.ts';

const schema = buildSchema(`
  interface Named { name: String }
  type Query { a(x: Int): A any: Any named: Named }
  type A implements Named { name: String a(x: Int): A }
  type B implements Named { name: String }
  union Any = A | B
`);
const asked = (query: string) =>
  withBelow(askNodes(schema, parse(query))).map((node) => `${coordinateOf(node)} ${node.path.join('.')}`);

test('a field of an interface is one of each type that it can be', () => {
  expect(asked('{ named { name } }')).toEqual(['Query.named named', 'A.name named.name', 'B.name named.name']);
  expect(asked('{ named { ... on Named { ... on B { name } } } }')).toEqual(['Query.named named', 'B.name named.name']);
  expect(asked('{ any { ... on Named { n: name } __typename } }')).toEqual([
    'Query.any any',
    'A.name any.n',
    'B.name any.n',
  ]);
});

test('what stands several times with the same arguments stands once; with others it is another', () => {
  expect(asked('{ one: a(x: 1) { name } two: a(x: 1) { other: name } three: a { name } }')).toEqual([
    'Query.a one',
    'A.name one.name',
    'Query.a three',
    'A.name three.name',
  ]);
});

test('what a literal condition takes out is not asked for; what a variable decides is', () => {
  expect(
    asked(
      'query ($v: Boolean!) { a @skip(if: true) { name } any @include(if: false) { __typename } named @skip(if: $v) { __typename } }',
    ),
  ).toEqual(['Query.named named']);
});

test('a tree of fragments that doubles at every level is read once', () => {
  const levels = Array.from(
    { length: 40 },
    (_, index) => `fragment F${index} on A { a { ...F${index + 1} ...F${index + 1} } again: a { ...F${index + 1} } }`,
  );
  expect(asked(`{ a { ...F0 } } ${levels.join(' ')} fragment F40 on A { name }`)).toHaveLength(42);
});

test('fields that double by their arguments are refused before they fill the memory', () => {
  const levels = Array.from(
    { length: 30 },
    (_, index) => `fragment F${index} on A { a(x: 1) { ...F${index + 1} } b: a(x: 2) { ...F${index + 1} } }`,
  );
  expect(() => asked(`{ a { ...F0 } } ${levels.join(' ')} fragment F30 on A { name }`)).toThrow(
    /more than 20000 fields/,
  );
});
