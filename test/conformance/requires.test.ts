import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const prices: Readonly<Record<string, number>> = { a: 100, b: 250, c: 40 };
const measured = [
  { id: 'a', weight: 3, box: { name: 'small', sides: [{ length: 10 }, { length: 20 }] }, content: { litres: 2 } },
  { id: 'b', weight: 5, box: { name: 'large', sides: [{ length: 30 }] }, content: { grams: 700 } },
  { id: 'c', weight: null, box: null, content: null },
];
type Measured = (typeof measured)[number];
type Content = NonNullable<Measured['content']>;

interface Shippable {
  readonly price: number;
  readonly weight: number | null;
  readonly box: { readonly sides: readonly { readonly length: number }[] } | null;
  readonly content: { readonly __typename: string; readonly litres?: number; readonly grams?: number } | null;
}

/** A value of each product is passed on from one subgraph to the next: price, weight → shipping → insurance → total. */
const subgraphs: Subgraphs = {
  catalogue: {
    sdl: `
      type Query { products: [Product!]!  product(id: ID!): Product }
      type Product @key(fields: "id") {
        id: ID!
        price: Int
        insurance: Int @external
        shipping: Int @external
        total: Int @requires(fields: "insurance shipping")
      }
    `,
    resolvers: {
      Query: {
        products: () => ['a', 'b', 'c'].map((id) => ({ id })),
        product: (_: unknown, { id }: { id: string }) => (id in prices ? { id } : null),
      },
      Product: {
        price: ({ id }: { id: string }) => prices[id],
        total: ({ id, insurance, shipping }: { id: string; insurance: number | null; shipping: number | null }) =>
          insurance === null || shipping === null ? null : Number(prices[id]) + insurance + shipping,
      },
    },
  },
  measures: {
    sdl: `
      type Product @key(fields: "id") { id: ID! weight: Int box: Box content: Content thing: Thing }
      type Box { name: String! sides: [Side!]! }
      type Side { length: Int! }
      union Content = Liquid | Solid
      type Liquid implements Thing { litres: Int! state: String! }
      type Solid implements Thing { grams: Int! state: String! }
      interface Thing { state: String! }
    `,
    resolvers: {
      Product: {
        __resolveReference: ({ id }: { id: string }) => measured.find((one) => one.id === id) ?? null,
        thing: ({ content }: Measured) => content,
      },
      Content: { __resolveType: (content: Content) => ('litres' in content ? 'Liquid' : 'Solid') },
      Thing: { __resolveType: (content: Content) => ('litres' in content ? 'Liquid' : 'Solid') },
      Liquid: { state: () => 'liquid' },
      Solid: { state: () => 'solid' },
    },
  },
  shipping: {
    sdl: `
      type Product @key(fields: "id") {
        id: ID!
        price: Int @external
        weight: Int @external
        box: Box @external
        content: Content @external
        thing: Thing @external
        shipping: Int @requires(fields: "price weight")
        girth: Int @requires(fields: "box { sides { length } }")
        volume: String @requires(fields: "content { __typename ... on Liquid { litres } ... on Solid { grams } }")
        shape: String @requires(fields: "thing { state ... on Solid { grams } }")
      }
      type Box { sides: [Side!]! @external }
      type Side { length: Int! @external }
      union Content = Liquid | Solid
      interface Thing { state: String! }
      type Liquid implements Thing { litres: Int! @external state: String! @external }
      type Solid implements Thing { grams: Int! @external state: String! @external }
    `,
    resolvers: {
      Product: {
        shipping: ({ price, weight }: Shippable) => (weight === null ? null : price / 10 + weight),
        girth: ({ box }: Shippable) => box?.sides.reduce((sum, { length }) => sum + length, 0) ?? null,
        volume: ({ content }: Shippable) =>
          content && `${content.__typename} ${content.litres ?? '-'} ${content.grams ?? '-'}`,
        shape: ({ thing }: { thing: { state: string; grams?: number } | null }) =>
          thing && `${thing.state} ${thing.grams ?? '-'}`,
      },
    },
  },
  insurer: {
    sdl: `
      type Product @key(fields: "id") {
        id: ID!
        shipping: Int @external
        weight: Int @external
        insurance: Int @requires(fields: "shipping weight")
      }
    `,
    resolvers: {
      Product: {
        insurance: ({ shipping, weight }: { shipping: number | null; weight: number | null }) =>
          shipping === null || weight === null ? null : shipping * weight,
      },
    },
  },
};

conformance('@requires', subgraphs, [
  {
    title: 'what is required comes from two other subgraphs',
    query: '{ products { id shipping } }',
    data: {
      products: [
        { id: 'a', shipping: 13 },
        { id: 'b', shipping: 30 },
        { id: 'c', shipping: null },
      ],
    },
    asks: ['catalogue', 'measures', 'shipping'],
  },
  {
    title: 'a chain of requirements runs to its end and back to where it began',
    query: '{ products { total } }',
    data: { products: [{ total: 100 + 13 + 39 }, { total: 250 + 30 + 150 }, { total: null }] },
    asks: ['catalogue', 'measures', 'shipping', 'insurer'],
  },
  {
    title: 'each step of a chain can be selected beside the others',
    query: '{ product(id: "b") { total shipping weight insurance price } }',
    data: { product: { total: 430, shipping: 30, weight: 5, insurance: 150, price: 250 } },
  },
  {
    title: 'nested objects and lists are required, and only what was asked for is answered',
    query: '{ products { girth } }',
    data: { products: [{ girth: 30 }, { girth: 30 }, { girth: null }] },
  },
  {
    title: 'a nested requirement and a selection of the client share an object and keep their own fields',
    query: '{ products { box { name } girth } }',
    data: {
      products: [
        { box: { name: 'small' }, girth: 30 },
        { box: { name: 'large' }, girth: 30 },
        { box: null, girth: null },
      ],
    },
  },
  {
    title: 'a requirement over a union has the type and the fields of its member',
    query: '{ products { volume } }',
    data: { products: [{ volume: 'Liquid 2 -' }, { volume: 'Solid - 700' }, { volume: null }] },
  },
  {
    title: 'a requirement over an interface has its own field and those of one implementation',
    query: '{ products { shape } }',
    data: { products: [{ shape: 'liquid -' }, { shape: 'solid 700' }, { shape: null }] },
  },
  {
    title: 'a union of the client beside a required one answers what the client selected of it',
    query: '{ products { content { ... on Solid { kind: __typename } } volume } }',
    data: {
      products: [
        { content: {}, volume: 'Liquid 2 -' },
        { content: { kind: 'Solid' }, volume: 'Solid - 700' },
        { content: null, volume: null },
      ],
    },
  },
  {
    title: 'an alias that is the name of a required field does not reach the subgraph that requires it',
    query: '{ products { price: id weight: __typename shipping } }',
    data: {
      products: [
        { price: 'a', weight: 'Product', shipping: 13 },
        { price: 'b', weight: 'Product', shipping: 30 },
        { price: 'c', weight: 'Product', shipping: null },
      ],
    },
  },
  {
    title: 'one requirement under two aliases has one value',
    query: '{ product(id: "a") { first: shipping second: shipping ... on Product { third: shipping } } }',
    data: { product: { first: 13, second: 13, third: 13 } },
  },
  {
    title: 'a requirement under two aliases of one root is met for both',
    query: '{ a: product(id: "a") { total } b: product(id: "b") { shipping } none: product(id: "z") { total } }',
    data: { a: { total: 152 }, b: { shipping: 30 }, none: null },
  },
]);
