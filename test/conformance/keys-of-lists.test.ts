import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

interface Line {
  readonly sku: string;
  readonly maker?: { readonly code: string };
}

interface Basket {
  readonly lines: readonly Line[];
}

const makers: Readonly<Record<string, string>> = { cup: 'm1', pot: 'm2' };
const prices: Readonly<Record<string, number>> = { cup: 12, pot: 90 };
const line = (sku: string) => ({ sku });

/** A basket has no number: it is known by what is in it, to one subgraph by less than to another. */
const subgraphs: Subgraphs = {
  shop: {
    sdl: `
      type Query { baskets: [Basket!]! }
      type Basket @key(fields: "lines { sku }") { lines: [Line!]! }
      type Line @key(fields: "sku") { sku: ID! }
    `,
    resolvers: {
      Query: { baskets: () => [{ lines: [line('cup'), line('pot')] }, { lines: [] }, { lines: [line('pot')] }] },
    },
  },
  makers: {
    sdl: `
      type Line @key(fields: "sku") { sku: ID! maker: Maker @shareable }
      type Maker @shareable { code: ID! }
    `,
    resolvers: { Line: { maker: ({ sku }: Line) => ({ code: makers[sku] }) } },
  },
  sums: {
    sdl: `
      type Basket @key(fields: "lines { sku }") { lines: [Line!]! total: Int }
      type Line @key(fields: "sku") { sku: ID! price: Int }
    `,
    resolvers: {
      Basket: { total: ({ lines }: Basket) => lines.reduce((sum, { sku }) => sum + Number(prices[sku]), 0) },
      Line: { price: ({ sku }: Line) => prices[sku] },
    },
  },
  parcels: {
    sdl: `
      type Basket @key(fields: "lines { sku maker { code } }") { lines: [Line!]! parcels: [String!] }
      type Line @key(fields: "sku maker { code }") { sku: ID! maker: Maker @shareable }
      type Maker @shareable { code: ID! }
    `,
    resolvers: {
      Basket: { parcels: ({ lines }: Basket) => lines.map(({ sku, maker }) => `${sku} from ${maker?.code}`) },
    },
  },
};

conformance('keys that are lists', subgraphs, [
  {
    title: 'an entity is known by a list of objects, an empty one too',
    query: '{ baskets { total } }',
    data: { baskets: [{ total: 102 }, { total: 0 }, { total: 90 }] },
    asks: ['shop', 'sums'],
  },
  {
    title: 'a part of the key is fetched for each object of the list before the entity can be asked for',
    query: '{ baskets { parcels } }',
    data: { baskets: [{ parcels: ['cup from m1', 'pot from m2'] }, { parcels: [] }, { parcels: ['pot from m2'] }] },
    asks: ['shop', 'makers', 'parcels'],
  },
  {
    title: 'the objects of the list are entities of their own, and the client sees of them what it asked for',
    query: '{ baskets { sku: total lines { price } parcels } }',
    data: {
      baskets: [
        { sku: 102, lines: [{ price: 12 }, { price: 90 }], parcels: ['cup from m1', 'pot from m2'] },
        { sku: 0, lines: [], parcels: [] },
        { sku: 90, lines: [{ price: 90 }], parcels: ['pot from m2'] },
      ],
    },
  },
]);
