import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Columns } from '../../../../subgraphs/kit/columns/columns.ts';
import { needsOf } from '../../../../subgraphs/kit/columns/needs.ts';
import { reading, readingPage } from '../../../../subgraphs/kit/columns/reading.ts';
import { compileOperation } from '../../../../subgraphs/kit/execute/compile-operation.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { shop: Shop shops: [Shop!] page: ShopPage chosen: ChosenPage place: Place }
  interface Named { name: String }
  union Place = Shop | Stall
  type Shop implements Named @key(fields: "id") { id: ID! name: String sign: String label: String owner: Shop secret: Int }
  type Stall implements Named { name: String row: Int }
  type ShopPage { nodes: [Shop!]! edges: [ShopEdge!]! pageInfo: PageInfo! totalCount: Int summary: Int }
  type ChosenPage { nodes: [Shop!]! }
  type ShopEdge { node: Shop! cursor: String! }
  type PageInfo { hasNextPage: Boolean! }`);

type Read = readonly string[] | 'all';

/** What each resolver that reads rows was made for, as an operation meets it. */
async function readBy(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Read[]> {
  const read: Read[] = [];
  const rows = (answer: unknown) => (columns: Columns | undefined) => () => {
    read.push(columns ? [...columns.names].toSorted() : 'all');
    return answer;
  };
  const shop = { __typename: 'Shop', id: '1' };
  const needs = needsOf<{ first: string; last: string; ownerId: string }>();
  const resolvers = {
    Query: {
      shop: reading(rows(shop)),
      shops: reading(rows([shop, shop])),
      place: reading(rows(shop)),
      chosen: readingPage(rows({})),
      page: readingPage(
        rows({ nodes: [shop], edges: [{ node: shop, cursor: 'c' }], pageInfo: {}, totalCount: () => 1 }),
      ),
    },
    Shop: {
      __resolveReference: reading(rows(shop)),
      label: needs(['first', 'last'], () => 'a label'),
      owner: needs(['ownerId'], reading(rows(shop))),
      secret: () => 1,
    },
    ShopPage: { summary: () => 1 },
    ChosenPage: { nodes: () => [shop] },
  };
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  await compileOperation(schema, parse(query), undefined)?.(variables);
  return read;
}

describe('the columns that an operation asks for', () => {
  test.each<readonly [what: string, query: string, read: readonly Read[]]>([
    ['fields by their names, whatever their aliases', '{ shop { a: name name b: sign } }', [['name', 'sign']]],
    ['what a resolver declares, not its name', '{ shop { label } }', [['first', 'last']]],
    ['all where one resolver declares nothing', '{ shop { name secret } }', ['all']],
    ['none for the name of a type', '{ shop { __typename } }', [[]]],
    ['what is asked in several places', '{ shop { name } shop { sign } }', [['name', 'sign']]],
    ['each alias for itself', '{ a: shop { name } b: shop { sign } }', [['name'], ['sign']]],
    ['a list as one', '{ shops { name } }', [['name']]],
    ['what is below for the row below', '{ shop { owner { name } } }', [['ownerId'], ['name']]],
    [
      'what fragments add, one in the other',
      '{ shop { ...A ... { sign } } } fragment A on Shop { ...B label } fragment B on Named { name }',
      [['first', 'last', 'name', 'sign']],
    ],
    ['all types that a union can have', '{ place { ... on Shop { sign } ... on Stall { row } } }', [['row', 'sign']]],
    ['a fragment on an interface in a union', '{ place { ... on Named { name } } }', [['name']]],
    [
      'all where one of a union’s types does not say',
      '{ place { ... on Shop { secret } ... on Stall { row } } }',
      ['all'],
    ],
    ['nodes of a page', '{ page { nodes { name } } }', [['name']]],
    ['nodes on edges', '{ page { edges { cursor node { sign } } } }', [['sign']]],
    ['both ways at once', '{ page { nodes { name } edges { node { label } } } }', [['first', 'last', 'name']]],
    ['nothing for what is about a page', '{ page { totalCount pageInfo { hasNextPage } } }', [[]]],
    ['all where a resolver stands between a page and its rows', '{ page { nodes { name } summary } }', ['all']],
    ['all where a resolver makes the nodes of a page', '{ chosen { nodes { name } } }', ['all']],
    ['all below a page where one field does not say', '{ page { edges { node { name secret } } } }', ['all']],
    ['what a constant condition lets through', '{ shop { name @skip(if: true) sign @include(if: true) } }', [['sign']]],
  ])('are %s', async (_what, query, read) => expect(await readBy(query)).toEqual(read));

  test.each<readonly [isOn: boolean, read: readonly string[]]>([
    [true, ['first', 'last', 'sign']],
    [false, ['name', 'sign']],
  ])('are those that conditions let through where a variable is %s', async (on, read) => {
    const query = `query ($on: Boolean!) {
      shop { sign name @skip(if: $on) ... @include(if: $on) { label } ...S @skip(if: $on) } } fragment S on Shop { name }`;
    expect(await readBy(query, { on })).toEqual([read]);
  });

  test('are all only for the variables under which one who does not say is asked', async () => {
    const query = 'query ($on: Boolean!) { shop { name secret @include(if: $on) } }';
    expect([await readBy(query, { on: true }), await readBy(query, { on: false })]).toEqual([['all'], [['name']]]);
  });

  test('are those of its own type for each entity', async () => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { __typename
      ... on Named { name } ... on Shop { owner { sign } } } }`;
    expect(await readBy(query, { all: [{ __typename: 'Shop', id: '1' }] })).toEqual([['name', 'ownerId'], ['sign']]);
  });
});
