import { describe, expect, test } from '@jest/globals';
import { openSupergraph, type Subgraphs } from './support/open-supergraph.ts';

const subgraphs: Subgraphs = {
  orders: {
    sdl: `
      type Query { buyers: [Buyer!]! }
      type Buyer @key(fields: "id") @context(name: "buyer") {
        id: ID!
        currency: String! @external
        orders: [Order!]!
      }
      type Order @key(fields: "number") {
        number: ID!
        total(currency: String @fromContext(field: "$buyer { currency }"), decimals: Int = 0): String
      }
    `,
    resolvers: {
      Query: { buyers: () => [{ id: 'cn' }, { id: 'fr' }] },
      Buyer: { orders: ({ id }: { id: string }) => [{ number: `${id}1` }, { number: `${id}2` }] },
      Order: {
        total: ({ number }: { number: string }, { currency, decimals }: { currency: string; decimals: number }) =>
          `${Number(number[2]).toFixed(decimals)} ${currency}`,
      },
    },
  },
  buyers: {
    sdl: 'type Buyer @key(fields: "id") { id: ID! currency: String! name: String }',
    resolvers: {
      Buyer: {
        currency: ({ id }: { id: string }) => (id === 'cn' ? 'yuan' : 'euro'),
        name: ({ id }: { id: string }) => `buyer ${id}`,
      },
    },
  },
};

/** Apollo's gateway does not know the feature; what must not happen is that an argument is silently left out. */
describe('@context and @fromContext', () => {
  test('a supergraph that uses them is refused when it is loaded, with the name of the feature', async () => {
    await expect(openSupergraph(subgraphs)).rejects.toThrow(/context\/v0\.1 .*unsupported/);
  });
});
