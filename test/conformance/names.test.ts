import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const boats = [
  { id: 'b1', name: 'Heron', harbour: { code: 'h1' } },
  { id: 'b2', name: 'Gull', harbour: { code: 'h2' } },
];

/** `registry` has the boats; `harbours` has the harbours and who is master of a boat. */
const subgraphs: Subgraphs = {
  registry: {
    sdl: `
      type Query { boats: [Boat!]! boat(id: ID!): Boat constructor: String toString(valueOf: Int): String }
      interface Thing { id: ID! }
      type Boat implements Thing @key(fields: "id") { id: ID! name: String! harbour: Harbour hasOwnProperty: Boolean }
      type Harbour @key(fields: "code") { code: ID! }
      union Any = Boat | Harbour
      extend type Query { anything: [Any!]! thing: Thing }
    `,
    resolvers: {
      Query: {
        boats: () => boats,
        boat: (_: unknown, { id }: { id: string }) => boats.find((boat) => boat.id === id) ?? null,
        constructor: () => 'a word',
        toString: (_: unknown, { valueOf: value }: { valueOf?: number }) => `value ${value}`,
        anything: () => [
          { __typename: 'Harbour', code: 'h2' },
          { __typename: 'Boat', ...boats[0] },
        ],
        thing: () => ({ __typename: 'Boat', ...boats[1] }),
      },
      Boat: {
        __resolveReference: ({ id }: { id: string }) => boats.find((boat) => boat.id === id) ?? null,
        hasOwnProperty: () => true,
      },
      Any: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    },
  },
  harbours: {
    sdl: `
      type Harbour @key(fields: "code") { code: ID! name: String depth: Int valueOf: String boats: [Boat!] }
      type Boat @key(fields: "id") { id: ID! master: String harbourFee(days: Int! = 1, constructor: Int): Int }
    `,
    resolvers: {
      Harbour: {
        name: ({ code }: { code: string }) => `Harbour ${code}`,
        depth: ({ code }: { code: string }) => Number(code[1]) * 4,
        valueOf: ({ code }: { code: string }) => code.toUpperCase(),
        boats: ({ code }: { code: string }) => [{ id: `b${code[1]}` }],
      },
      Boat: {
        master: ({ id }: { id: string }) => `master of ${id}`,
        harbourFee: (_: unknown, { days, constructor: extra }: { days: number; constructor?: number }) =>
          days * 10 + (typeof extra === 'number' ? extra : 0),
      },
    },
  },
};

conformance('names', subgraphs, [
  {
    title: '__typename is answered at the root, under aliases, and without a call',
    query: '{ __typename kind: __typename ... on Query { other: __typename } }',
    data: { __typename: 'Query', kind: 'Query', other: 'Query' },
    asks: [],
  },
  {
    title: '__typename stands beside fields of the root in the order of the query',
    query: '{ first: __typename boat(id: "b1") { __typename harbour { __typename } } last: __typename }',
    data: { first: 'Query', boat: { __typename: 'Boat', harbour: { __typename: 'Harbour' } }, last: 'Query' },
  },
  {
    title: '__typename under several names on an entity, its stub, a union and an interface',
    query: `{
      boats { a: __typename b: __typename harbour { c: __typename name } }
      anything { __typename d: __typename }
      thing { e: __typename ... on Boat { f: __typename } }
    }`,
    data: {
      boats: [
        { a: 'Boat', b: 'Boat', harbour: { c: 'Harbour', name: 'Harbour h1' } },
        { a: 'Boat', b: 'Boat', harbour: { c: 'Harbour', name: 'Harbour h2' } },
      ],
      anything: [
        { __typename: 'Harbour', d: 'Harbour' },
        { __typename: 'Boat', d: 'Boat' },
      ],
      thing: { e: 'Boat', f: 'Boat' },
    },
  },
  {
    title: 'a key that is selected under another name is still the key',
    query: '{ boats { number: id master harbour { place: code depth } } }',
    data: {
      boats: [
        { number: 'b1', master: 'master of b1', harbour: { place: 'h1', depth: 4 } },
        { number: 'b2', master: 'master of b2', harbour: { place: 'h2', depth: 8 } },
      ],
    },
  },
  {
    title: 'another field under the name of the key does not become the key',
    query: '{ boats { id: name master harbour { code: __typename depth } } }',
    data: {
      boats: [
        { id: 'Heron', master: 'master of b1', harbour: { code: 'Harbour', depth: 4 } },
        { id: 'Gull', master: 'master of b2', harbour: { code: 'Harbour', depth: 8 } },
      ],
    },
  },
  {
    title: 'names that every JavaScript object has are names like others, as aliases',
    query: `{
      constructor: boats { toString: id hasOwnProperty: master valueOf: harbour { isPrototypeOf: depth } }
      toString: boat(id: "b9") { id }
      hasOwnProperty: __typename
    }`,
    data: {
      constructor: [
        { toString: 'b1', hasOwnProperty: 'master of b1', valueOf: { isPrototypeOf: 4 } },
        { toString: 'b2', hasOwnProperty: 'master of b2', valueOf: { isPrototypeOf: 8 } },
      ],
      toString: null,
      hasOwnProperty: 'Query',
    },
  },
  {
    title: 'and as the names of fields, arguments, variables, fragments and operations',
    query: `
      query constructor($toString: ID!, $constructor: Int! = 3, $hasOwnProperty: Int) {
        constructor
        toString(valueOf: $constructor)
        boat(id: $toString) { hasOwnProperty ...toString harbour { ...valueOf } }
      }
      fragment toString on Boat { harbourFee(days: $constructor, constructor: $hasOwnProperty) }
      fragment valueOf on Harbour { valueOf }
    `,
    variables: { toString: 'b2', hasOwnProperty: 5 },
    data: {
      constructor: 'a word',
      toString: 'value 3',
      boat: { hasOwnProperty: true, harbourFee: 35, harbour: { valueOf: 'H2' } },
    },
  },
  {
    title: 'one field with two arguments under two names has two values',
    query: '{ boat(id: "b1") { harbourFee short: harbourFee(days: 2) long: harbourFee(days: 30, constructor: 1) } }',
    data: { boat: { harbourFee: 10, short: 20, long: 301 } },
  },
  {
    title: 'a field that is selected several times is answered once, with all that is selected below it',
    query: '{ boats { harbour { code } harbour { name } ... on Boat { harbour { depth code } } } boats { id } }',
    data: {
      boats: [
        { harbour: { code: 'h1', name: 'Harbour h1', depth: 4 }, id: 'b1' },
        { harbour: { code: 'h2', name: 'Harbour h2', depth: 8 }, id: 'b2' },
      ],
    },
  },
  {
    title: 'one entity that is reached on two paths is whole on both',
    query: '{ boat(id: "b1") { id harbour { boats { name master harbour { depth } } } master } boats { master } }',
    data: {
      boat: {
        id: 'b1',
        harbour: { boats: [{ name: 'Heron', master: 'master of b1', harbour: { depth: 4 } }] },
        master: 'master of b1',
      },
      boats: [{ master: 'master of b1' }, { master: 'master of b2' }],
    },
  },
  {
    title: 'a variable with the name of one that a gateway uses itself is a variable like others',
    query:
      'query ($representations: Int!, $_representations: ID!) { boat(id: $_representations) { harbourFee(days: $representations) } }',
    variables: { representations: 4, _representations: 'b1' },
    data: { boat: { harbourFee: 40 } },
  },
]);
