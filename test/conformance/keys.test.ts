import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

interface Product {
  readonly id: string;
  readonly sku: string;
  readonly maker: { readonly country: string; readonly number: number };
}

const products: readonly Product[] = [
  { id: '1', sku: 'cup', maker: { country: 'CN', number: 7 } },
  { id: '2', sku: 'pot', maker: { country: 'CN', number: 8 } },
  { id: '3', sku: 'lid', maker: { country: 'JP', number: 7 } },
];
const prices: Readonly<Record<string, number>> = { cup: 12, pot: 90, lid: 4 };
const stock: Readonly<Record<string, number>> = { 'cup CN/7': 5, 'pot CN/8': 0, 'lid JP/7': 31 };
const makers: Readonly<Record<string, string>> = {
  'CN/7': 'Jingdezhen Works',
  'CN/8': 'Yixing Works',
  'JP/7': 'Arita',
};

interface Compound {
  readonly sku: string;
  readonly maker: { readonly country: string; readonly number: number };
}

/** No two of these share a key but `catalogue`, which knows them all: every hop goes through it. */
const subgraphs: Subgraphs = {
  catalogue: {
    sdl: `
      type Query { products: [Product!]!  product(id: ID!): Product }
      type Product @key(fields: "id") @key(fields: "sku") @key(fields: "sku maker { country number }") {
        id: ID!
        sku: String!
        maker: Maker!
      }
      type Maker @key(fields: "country number") { country: String! number: Int! }
    `,
    resolvers: {
      Query: {
        products: () => products,
        product: (_: unknown, { id }: { id: string }) => products.find((product) => product.id === id) ?? null,
      },
      Product: {
        __resolveReference: (reference: Partial<Product>) =>
          products.find(({ id, sku }) => id === reference.id || sku === reference.sku) ?? null,
      },
    },
  },
  prices: {
    sdl: `
      type Query { cheapest: Product }
      type Product @key(fields: "sku") { sku: String! price: Int }
    `,
    resolvers: {
      Query: { cheapest: () => ({ sku: 'lid' }) },
      Product: { price: ({ sku }: { sku: string }) => prices[sku] },
    },
  },
  stock: {
    sdl: `
      type Query { soldOut: [Product!] }
      type Product @key(fields: "sku maker { country number }") { sku: String! maker: Maker! @shareable inStock: Int }
      type Maker { country: String! @shareable number: Int! @shareable }
    `,
    resolvers: {
      Query: { soldOut: () => [{ sku: 'pot', maker: { country: 'CN', number: 8 } }] },
      Product: { inStock: ({ sku, maker }: Compound) => stock[`${sku} ${maker.country}/${maker.number}`] },
    },
  },
  makers: {
    sdl: `type Maker @key(fields: "country number") { country: String! number: Int! name: String }`,
    resolvers: {
      Maker: { name: ({ country, number }: Compound['maker']) => makers[`${country}/${number}`] },
    },
  },
};

conformance('keys', subgraphs, [
  {
    title: 'one of several keys is used by each subgraph, and none that was not asked for is answered',
    query: '{ products { price inStock } }',
    data: {
      products: [
        { price: 12, inStock: 5 },
        { price: 90, inStock: 0 },
        { price: 4, inStock: 31 },
      ],
    },
    asks: ['catalogue', 'prices', 'stock'],
  },
  {
    title: 'a compound key with an object in it reaches the subgraph that knows no other',
    query: '{ product(id: "1") { id inStock } }',
    data: { product: { id: '1', inStock: 5 } },
    asks: ['catalogue', 'stock'],
  },
  {
    title: 'a key that only a third subgraph knows is fetched there on the way',
    query: '{ cheapest { inStock } }',
    data: { cheapest: { inStock: 31 } },
    asks: ['prices', 'catalogue', 'stock'],
  },
  {
    title: 'the way back from a compound key to a simple one needs a third subgraph only where the key is not at hand',
    query: '{ soldOut { price id } }',
    data: { soldOut: [{ price: 90, id: '2' }] },
  },
  {
    title: 'an entity inside a key is an entity of its own',
    query: '{ soldOut { maker { name country } sku } cheapest { maker { name } } }',
    data: {
      soldOut: [{ maker: { name: 'Yixing Works', country: 'CN' }, sku: 'pot' }],
      cheapest: { maker: { name: 'Arita' } },
    },
  },
  {
    title: 'numbers of one part of a key that are the same in two countries are not mixed up',
    query: '{ products { maker { number name } } }',
    data: {
      products: [
        { maker: { number: 7, name: 'Jingdezhen Works' } },
        { maker: { number: 8, name: 'Yixing Works' } },
        { maker: { number: 7, name: 'Arita' } },
      ],
    },
  },
  {
    title: 'aliases that are the names of key fields do not spoil the keys',
    query: '{ products { id: sku sku: id price maker { country: name number: country } } }',
    data: {
      products: [
        { id: 'cup', sku: '1', price: 12, maker: { country: 'Jingdezhen Works', number: 'CN' } },
        { id: 'pot', sku: '2', price: 90, maker: { country: 'Yixing Works', number: 'CN' } },
        { id: 'lid', sku: '3', price: 4, maker: { country: 'Arita', number: 'JP' } },
      ],
    },
  },
  {
    title: 'an alias that is a key field of another type does not spoil a hop through a third subgraph',
    query: '{ cheapest { sku: price maker: inStock id: __typename } }',
    data: { cheapest: { sku: 4, maker: 31, id: 'Product' } },
  },
  {
    title: 'an entity that is not found is null and nothing more is asked',
    query: '{ product(id: "9") { price inStock } }',
    data: { product: null },
    asks: ['catalogue'],
  },
]);
