import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const rates: Readonly<Record<string, number>> = { CNY: 8, EUR: 1, USD: 2 };
const prices: Readonly<Record<string, number>> = { cup: 10, pot: 30 };

const subgraphs: Subgraphs = {
  prices: {
    sdl: `
      type Query { products: [Product!]! }
      type Product @key(fields: "sku") {
        sku: ID!
        price(currency: Currency! = EUR): Int
        comments(first: Int! = 1): [Comment!]!
      }
      type Comment @key(fields: "id") { id: ID! text: String! }
      enum Currency { CNY EUR USD }
    `,
    resolvers: {
      Query: { products: () => [{ sku: 'cup' }, { sku: 'pot' }] },
      Product: {
        price: ({ sku }: { sku: string }, { currency }: { currency: string }) =>
          Number(prices[sku]) * Number(rates[currency]),
        comments: ({ sku }: { sku: string }, { first }: { first: number }) =>
          [1, 2, 3].slice(0, first).map((number) => ({ id: `${sku}${number}`, text: `no. ${number}` })),
      },
    },
  },
  labels: {
    sdl: `
      type Product @key(fields: "sku") {
        sku: ID!
        price(currency: Currency! = EUR): Int @external
        comments(first: Int! = 1): [Comment!]! @external
        euroLabel: String @requires(fields: "price(currency: EUR)")
        yuanLabel: String @requires(fields: "price(currency: CNY)")
        plainLabel: String @requires(fields: "price")
        digest: String @requires(fields: "comments(first: 2) { id text }")
      }
      type Comment @key(fields: "id") { id: ID! text: String! @external }
      enum Currency { CNY EUR USD }
    `,
    resolvers: {
      Product: {
        euroLabel: ({ price }: { price: number }) => `${price} euro`,
        yuanLabel: ({ price }: { price: number }) => `${price} yuan`,
        plainLabel: ({ price }: { price: number }) => `${price}`,
        digest: ({ comments }: { comments: readonly { id: string; text: string }[] }) =>
          comments.map(({ id, text }) => `${id} ${text}`).join(', '),
      },
    },
  },
};

conformance('@requires of a field with arguments', subgraphs, [
  {
    title: 'the argument of the requirement reaches the subgraph',
    query: '{ products { yuanLabel } }',
    data: { products: [{ yuanLabel: '80 yuan' }, { yuanLabel: '240 yuan' }] },
  },
  {
    title: 'a requirement without its argument has the default',
    query: '{ products { plainLabel } }',
    data: { products: [{ plainLabel: '10' }, { plainLabel: '30' }] },
  },
  {
    title: 'two requirements of one field with different arguments get each its own value',
    query: '{ products { euroLabel yuanLabel } }',
    data: {
      products: [
        { euroLabel: '10 euro', yuanLabel: '80 yuan' },
        { euroLabel: '30 euro', yuanLabel: '240 yuan' },
      ],
    },
  },
  {
    title: 'a third argument, asked for by the client, keeps its own value',
    query: '{ products { price(currency: USD) euroLabel yuanLabel } }',
    data: {
      products: [
        { price: 20, euroLabel: '10 euro', yuanLabel: '80 yuan' },
        { price: 60, euroLabel: '30 euro', yuanLabel: '240 yuan' },
      ],
    },
  },
  {
    title: 'the argument of the client beside one requirement keeps its own value',
    query: 'query ($currency: Currency!) { products { yuanLabel price(currency: $currency) } }',
    variables: { currency: 'USD' },
    data: {
      products: [
        { yuanLabel: '80 yuan', price: 20 },
        { yuanLabel: '240 yuan', price: 60 },
      ],
    },
  },
  {
    title: 'a required list is as long as the requirement says, and the list of the client as long as the client says',
    query: '{ products { digest comments(first: 3) { id } } }',
    data: {
      products: [
        { digest: 'cup1 no. 1, cup2 no. 2', comments: [{ id: 'cup1' }, { id: 'cup2' }, { id: 'cup3' }] },
        { digest: 'pot1 no. 1, pot2 no. 2', comments: [{ id: 'pot1' }, { id: 'pot2' }, { id: 'pot3' }] },
      ],
    },
  },
  {
    title: 'an aliased field of the client with the argument of a requirement is one thing, the requirement another',
    query: '{ products { price: price(currency: CNY) other: price(currency: USD) euroLabel } }',
    data: {
      products: [
        { price: 80, other: 20, euroLabel: '10 euro' },
        { price: 240, other: 60, euroLabel: '30 euro' },
      ],
    },
  },
]);
