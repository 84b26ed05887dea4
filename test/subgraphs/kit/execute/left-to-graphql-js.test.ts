import { describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { leftToGraphqlJs } from '../../../../subgraphs/kit/execute/left-to-graphql-js.ts';

const isLeft = (query: string, sdl = 'type Query { a: Int }', change = (_query: GraphQLObjectType) => {}) => {
  const schema = buildSchema(sdl);
  change(schema.getType('Query') as GraphQLObjectType);
  return leftToGraphqlJs(schema).test(query);
};

describe('what is left to graphql-js', () => {
  test.each(['{ __schema { types { name } } }', '{ a __type(name: "Query") { name } }', '{ __proto__: a }'])(
    'is a document such as %s',
    (query) => expect(isLeft(query)).toBe(true),
  );

  test('is not the name of a type, which every gateway asks for', () => expect(isLeft('{ __typename a }')).toBe(false));

  test('is everything where a resolver takes the info: who asks is handed on', () => {
    const resolving = (
      resolve: GraphQLObjectType['getFields'] extends never ? never : (...values: never[]) => unknown,
    ) => isLeft('{ a }', undefined, (query) => Object.assign(query.getFields().a ?? {}, { resolve }));
    expect(resolving((_source, _arguments) => 1)).toBe(false);
    expect(resolving((_source, _arguments, _caller) => 1)).toBe(false);
    expect(resolving((_source, _arguments, _caller, _info) => 1)).toBe(true);
  });

  test('is everything where a type tests its values', () => {
    expect(isLeft('{ a }', undefined, (query) => Object.assign(query, { isTypeOf: () => true }))).toBe(true);
  });

  test('is what asks for entities where one may be of an interface', () => {
    const entities = '{ _entities(representations: []) { __typename } }';
    expect(isLeft(entities)).toBe(false);
    expect(isLeft(entities, 'type Query { a: Int } interface Place { a: Int }')).toBe(true);
  });
});
