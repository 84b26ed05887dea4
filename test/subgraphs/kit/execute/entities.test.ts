import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import { compileOperation } from '../../../../subgraphs/kit/execute/compile-operation.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { nothing: Int }
  type Shop @key(fields: "id") { id: ID! name: String sign: String! }
  type Stub @key(fields: "id") { id: ID! }
  type Loose { id: ID }`);
const shops: Readonly<Record<string, () => unknown>> = {
  plain: () => ({ name: 'plain', sign: 'P' }),
  later: () => Promise.resolve({ name: 'later', sign: 'L' }),
  gone: () => null,
  lost: () => Promise.resolve(null),
  broken: () => Promise.reject(new Error('broken')),
  thrown: () => {
    throw new Error('thrown');
  },
  returned: () => new Error('returned'),
  incomplete: () => ({ name: 'incomplete' }),
  renamed: () => ({ __typename: 'Stub', name: 'renamed', sign: 'R' }),
  text: () => 'a text',
};
const resolvers = {
  Shop: {
    __resolveReference: ({ id }: { id: string }) => shops[id]?.(),
  },
};
const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
const document = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Shop { name sign } ... on Stub { id } } }`);

async function both(representations: readonly object[]) {
  const variables = { representations };
  const answer = await compileOperation(schema, document, undefined)?.(variables);
  const expected = await execute({ schema, document, variableValues: variables });
  const told = (errors: typeof expected.errors = []) => errors.map(({ message, path }) => [message, path]);
  return [
    { data: JSON.stringify(answer?.data), errors: told(answer?.errors) },
    { data: JSON.stringify(expected.data), errors: told(expected.errors) },
  ];
}

describe('entities by their keys', () => {
  test.each(Object.keys(shops))('are answered as by @apollo/subgraph where one is %s', async (id) => {
    const [answer, expected] = await both([
      { __typename: 'Shop', id: 'plain' },
      { __typename: 'Shop', id },
    ]);
    expect(answer).toEqual(expected);
  });

  test.each([
    ['Stub', 'without a resolver of its own'],
    ['Loose', 'without a key'],
    ['Nothing', 'that the registry does not have'],
    ['Query', 'that is no entity'],
    ['String', 'that is no object'],
  ])('of the type %s, %s, are answered as by @apollo/subgraph', async (__typename) => {
    const [answer, expected] = await both([{ __typename, id: 'plain' }]);
    expect(answer).toEqual(expected);
  });

  test('keep the order of their keys, whichever is there first', async () => {
    const [answer] = await both(['later', 'plain', 'later'].map((id) => ({ __typename: 'Shop', id })));
    expect(JSON.parse(answer?.data ?? '')._entities.map(({ name }: { name: string }) => name)).toEqual([
      'later',
      'plain',
      'later',
    ]);
  });
});
