import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const rates: Readonly<Record<string, number>> = { CNY: 8, EUR: 1, USD: 2 };
const weights: Readonly<Record<string, number>> = { cup: 1, pot: 3, gift: 5 };
const units: Readonly<Record<string, number>> = { GRAM: 1000, KILO: 1 };

const weight = ({ id }: { id: string }, { unit }: { unit: string }) => Number(weights[id]) * Number(units[unit]);

interface Required {
  readonly item: { readonly weight: number } | null;
  readonly lines: readonly { readonly cost: number }[];
  readonly cost: number;
}

const subgraphs: Subgraphs = {
  orders: {
    sdl: `
      type Query { orders: [Order!]! }
      type Order @key(fields: "number") { number: ID! item: Item lines: [Line!]! }
      type Line @key(fields: "id") { id: ID! cost(currency: Currency!): Int }
      interface Item { id: ID! weight(unit: Unit! = KILO): Int }
      type Ware implements Item @key(fields: "id") { id: ID! weight(unit: Unit! = KILO): Int }
      type Gift implements Item @key(fields: "id") { id: ID! weight(unit: Unit! = KILO): Int }
      enum Unit { GRAM KILO }
      enum Currency { CNY EUR JPY USD }
    `,
    resolvers: {
      Query: { orders: () => [{ number: '1' }, { number: '2' }] },
      Order: {
        item: ({ number }: { number: string }) =>
          number === '1' ? { __typename: 'Ware', id: 'pot' } : { __typename: 'Gift', id: 'gift' },
        lines: ({ number }: { number: string }) => ['a', 'b'].map((letter) => ({ id: `${letter}${number}` })),
      },
      Line: {
        cost: ({ id }: { id: string }, { currency }: { currency: string }) => {
          if (currency === 'JPY') throw new Error('no rate is known');
          return Number(id.slice(1)) * Number(rates[currency]);
        },
      },
      Ware: { weight },
      Gift: { weight },
    },
  },
  post: {
    sdl: `
      type Order @key(fields: "number") {
        number: ID!
        item: Item @external
        lines: [Line!]! @external
        grams: String @requires(fields: "item { weight(unit: GRAM) }")
        kilos: String @requires(fields: "item { weight(unit: KILO) }")
        euros: String @requires(fields: "lines { cost(currency: EUR) }")
        yuans(sign: String!): String @requires(fields: "lines { cost(currency: CNY) } item { weight(unit: GRAM) }")
        stamp: String
      }
      type Line @key(fields: "id") {
        id: ID!
        cost(currency: Currency!): Int @external
        doubled: Int @requires(fields: "cost(currency: USD)")
        yens: Int @requires(fields: "cost(currency: JPY)")
      }
      interface Item { id: ID! weight(unit: Unit! = KILO): Int }
      type Ware implements Item @key(fields: "id") {
        id: ID!
        weight(unit: Unit! = KILO): Int @external
        label: String @requires(fields: "weight(unit: GRAM)")
      }
      type Gift implements Item @key(fields: "id") { id: ID! weight(unit: Unit! = KILO): Int @external }
      enum Unit { GRAM KILO }
      enum Currency { CNY EUR JPY USD }
    `,
    resolvers: {
      Order: {
        grams: ({ item }: Required) => `${item?.weight} g`,
        kilos: ({ item }: Required) => `${item?.weight} kg`,
        euros: ({ lines }: Required) => lines.map(({ cost }) => `${cost} euro`).join(', '),
        yuans: ({ lines, item }: Required, { sign }: { sign: string }) =>
          `${lines.map(({ cost }) => `${sign}${cost}`).join(', ')} for ${item?.weight} g`,
        stamp: () => 'stamped',
      },
      Line: { doubled: ({ cost }: Required) => cost * 2, yens: ({ cost }: Required) => cost },
      Ware: { label: ({ weight: grams }: { weight: number }) => `ware of ${grams} g` },
    },
  },
  customs: {
    sdl: `
      type Line @key(fields: "id") {
        id: ID!
        cost(currency: Currency!): Int @external
        duty: Int @requires(fields: "cost(currency: CNY)")
      }
      enum Currency { CNY EUR JPY USD }
    `,
    resolvers: { Line: { duty: ({ cost }: Required) => cost * 10 } },
  },
};

conformance('@requires of a field with arguments below the entity', subgraphs, [
  {
    title: 'fields of an interface are required with their own arguments, whichever type there is',
    query: '{ orders { grams kilos } }',
    data: {
      orders: [
        { grams: '3000 g', kilos: '3 kg' },
        { grams: '5000 g', kilos: '5 kg' },
      ],
    },
  },
  {
    title: "fields of a list's items are required with their own arguments",
    query: '{ orders { euros yuans(sign: "¥") } }',
    data: {
      orders: [
        { euros: '1 euro, 1 euro', yuans: '¥8, ¥8 for 3000 g' },
        { euros: '2 euro, 2 euro', yuans: '¥16, ¥16 for 5000 g' },
      ],
    },
  },
  {
    title: 'a variable goes only where the field that needs it goes',
    query: 'query ($sign: String!) { orders { stamp kilos euros yuans(sign: $sign) grams } }',
    variables: { sign: 'CNY ' },
    data: {
      orders: [
        { stamp: 'stamped', kilos: '3 kg', euros: '1 euro, 1 euro', yuans: 'CNY 8, CNY 8 for 3000 g', grams: '3000 g' },
        {
          stamp: 'stamped',
          kilos: '5 kg',
          euros: '2 euro, 2 euro',
          yuans: 'CNY 16, CNY 16 for 5000 g',
          grams: '5000 g',
        },
      ],
    },
  },
  {
    title: 'each subgraph that requires the field gets what it asked for, and so does the client',
    query: '{ orders { lines { doubled duty cost(currency: EUR) } euros } }',
    data: {
      orders: [
        {
          lines: [
            { doubled: 4, duty: 80, cost: 1 },
            { doubled: 4, duty: 80, cost: 1 },
          ],
          euros: '1 euro, 1 euro',
        },
        {
          lines: [
            { doubled: 8, duty: 160, cost: 2 },
            { doubled: 8, duty: 160, cost: 2 },
          ],
          euros: '2 euro, 2 euro',
        },
      ],
    },
  },
  {
    title: 'what one type of an interface requires is not mixed up with what is required of the interface',
    query: '{ orders { kilos item { weight(unit: KILO) ... on Ware { label } } } }',
    data: {
      orders: [
        { kilos: '3 kg', item: { weight: 3, label: 'ware of 3000 g' } },
        { kilos: '5 kg', item: { weight: 5 } },
      ],
    },
  },
  {
    title: 'what is left out by the client is not missed',
    query: 'query ($no: Boolean!) { orders { euros @skip(if: $no) yuans(sign: "") kilos @include(if: $no) } }',
    variables: { no: false },
    data: {
      orders: [
        { euros: '1 euro, 1 euro', yuans: '8, 8 for 3000 g' },
        { euros: '2 euro, 2 euro', yuans: '16, 16 for 5000 g' },
      ],
    },
  },
  {
    title: 'clients see the fields of the subgraphs and no others',
    query: '{ __type(name: "Line") { fields { name } } }',
    data: { __type: { fields: ['id', 'cost', 'duty', 'doubled', 'yens'].map((name) => ({ name })) } },
  },
  {
    title: 'directives are those of every gateway',
    query: '{ __schema { directives { name } } }',
    data: {
      __schema: { directives: ['include', 'skip', 'deprecated', 'specifiedBy', 'oneOf'].map((name) => ({ name })) },
    },
  },
  {
    title: 'a client cannot ask for what the gateway asks for itself',
    query: '{ orders { lines { mianti_version_1 } } }',
    errors: [''],
  },
  {
    title: 'a requirement that fails is told by the name of its field',
    query: '{ orders { lines { yens doubled } } }',
    data: {
      orders: [4, 8].map((doubled) => ({
        lines: [
          { yens: null, doubled },
          { yens: null, doubled },
        ],
      })),
    },
    errors: ['orders.0.lines.0.cost', 'orders.0.lines.1.cost', 'orders.1.lines.0.cost', 'orders.1.lines.1.cost'],
  },
]);
