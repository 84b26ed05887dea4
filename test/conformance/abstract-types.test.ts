import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const kinds: Readonly<Record<string, string>> = { h: 'House', b: 'Boat', f: 'Flat', t: 'Tent' };
const typed = (id: string) => ({ __typename: kinds[id[0] ?? ''], id });
const typeOf = ({ __typename }: { __typename: string }) => __typename;

/** No subgraph knows all homes: `land` has houses and flats, `water` boats and houses, and `tents` adds one more. */
const subgraphs: Subgraphs = {
  land: {
    sdl: `
      type Query { homes: [Home]! lodgings: [Lodging!]! }
      union Home = House | Flat
      interface Lodging { id: ID! owner: Owner }
      type House implements Lodging @key(fields: "id") { id: ID! storeys: Int owner: Owner @shareable }
      type Flat implements Lodging @key(fields: "id") { id: ID! floor: Int owner: Owner }
      type Owner @key(fields: "id") { id: ID! home: Home }
    `,
    resolvers: {
      Query: {
        homes: () => [typed('h1'), typed('f1'), null, typed('h2')],
        lodgings: () => [typed('f1'), typed('h1')],
      },
      Home: { __resolveType: typeOf },
      Lodging: { __resolveType: typeOf },
      House: {
        storeys: ({ id }: { id: string }) => Number(id[1]),
        owner: ({ id }: { id: string }) => ({ id: `o-${id}` }),
      },
      Flat: { floor: () => 9, owner: ({ id }: { id: string }) => ({ id: `o-${id}` }) },
      Owner: { home: ({ id }: { id: string }) => typed(id.slice(2)) },
    },
  },
  water: {
    sdl: `
      type Query { afloat: [Home!]! }
      union Home = Boat | House
      type Boat @key(fields: "id") { id: ID! sails: Int length: Float }
      type House @key(fields: "id") { id: ID! quay: String! length: Int }
    `,
    resolvers: {
      Query: { afloat: () => [typed('b1'), typed('h1'), typed('b2')] },
      Home: { __resolveType: typeOf },
      Boat: { sails: () => 2, length: () => 7.5 },
      House: { quay: ({ id }: { id: string }) => `quay of ${id}`, length: () => 12 },
    },
  },
  names: {
    sdl: `
      interface Named { name: String! }
      type House implements Named @key(fields: "id") { id: ID! name: String! }
      type Boat implements Named @key(fields: "id") { id: ID! name: String! }
      type Flat implements Named @key(fields: "id") { id: ID! name: String! }
      type Tent implements Named @key(fields: "id") { id: ID! name: String! }
      type Owner implements Named @key(fields: "id") { id: ID! name: String! }
      union Home = Tent | Boat
      type Query { named(id: ID!): Named camp: Home }
    `,
    resolvers: {
      Query: { named: (_: unknown, { id }: { id: string }) => typed(id), camp: () => typed('t1') },
      Named: { __resolveType: typeOf },
      Home: { __resolveType: typeOf },
      House: { name: ({ id }: { id: string }) => `house ${id}` },
      Boat: { name: ({ id }: { id: string }) => `boat ${id}` },
      Flat: { name: ({ id }: { id: string }) => `flat ${id}` },
      Tent: { name: ({ id }: { id: string }) => `tent ${id}` },
      Owner: { name: ({ id }: { id: string }) => `owner ${id}` },
    },
  },
};

conformance('unions and interfaces that no subgraph knows whole', subgraphs, [
  {
    title: 'fragments on members that a subgraph does not know are left to those that do',
    query: '{ homes { ... on House { storeys } ... on Boat { sails } ... on Flat { floor } ... on Tent { name } } }',
    data: { homes: [{ storeys: 1 }, { floor: 9 }, null, { storeys: 2 }] },
    asks: ['land'],
  },
  {
    title: 'the members of one list are completed by another subgraph, each at its place',
    query: '{ homes { ... on House { quay } ... on Flat { name } } }',
    data: { homes: [{ quay: 'quay of h1' }, { name: 'flat f1' }, null, { quay: 'quay of h2' }] },
  },
  {
    title: 'a fragment on an interface that the members have only in a third subgraph',
    query: '{ homes { __typename ... on Named { name } } afloat { ... on Named { name } } }',
    data: {
      homes: [
        { __typename: 'House', name: 'house h1' },
        { __typename: 'Flat', name: 'flat f1' },
        null,
        { __typename: 'House', name: 'house h2' },
      ],
      afloat: [{ name: 'boat b1' }, { name: 'house h1' }, { name: 'boat b2' }],
    },
  },
  {
    title: 'a fragment on an interface that some members of a union do not have leaves them out',
    query: '{ afloat { __typename ... on Lodging { id owner { id } } } }',
    data: {
      afloat: [
        { __typename: 'Boat' },
        { __typename: 'House', id: 'h1', owner: { id: 'o-h1' } },
        { __typename: 'Boat' },
      ],
    },
  },
  {
    title: 'a member that only one subgraph knows is answered from there',
    query: '{ camp { __typename ... on Tent { id name } ... on House { storeys } } }',
    data: { camp: { __typename: 'Tent', id: 't1', name: 'tent t1' } },
    asks: ['names'],
  },
  {
    title: 'one response key is a different field on each type, of different subgraphs',
    query: '{ afloat { ... on Boat { size: sails what: name } ... on House { size: storeys what: quay } } }',
    data: {
      afloat: [
        { size: 2, what: 'boat b1' },
        { size: 1, what: 'quay of h1' },
        { size: 2, what: 'boat b2' },
      ],
    },
  },
  {
    title: 'one response key has a different type on each type where they are in different aliases of an object',
    query: '{ afloat { ... on Boat { long: length } ... on House { wide: length } } }',
    data: { afloat: [{ long: 7.5 }, { wide: 12 }, { long: 7.5 }] },
  },
  {
    title: 'an interface field behind an entity leads into a union again',
    query:
      '{ lodgings { owner { name home { __typename ... on House { quay owner { id } } ... on Flat { floor } } } } }',
    data: {
      lodgings: [
        { owner: { name: 'owner o-f1', home: { __typename: 'Flat', floor: 9 } } },
        { owner: { name: 'owner o-h1', home: { __typename: 'House', quay: 'quay of h1', owner: { id: 'o-h1' } } } },
      ],
    },
  },
  {
    title: 'nested fragments narrow the type step by step',
    query: '{ homes { ... on Lodging { ... on House { ... on Named { name } storeys } } } }',
    data: { homes: [{ name: 'house h1', storeys: 1 }, {}, null, { name: 'house h2', storeys: 2 }] },
  },
  {
    title: 'a named fragment on a union is used at two places',
    query: `
      query { homes { ...What } afloat { ...What } }
      fragment What on Home { ... on House { id } ... on Boat { sails } }
    `,
    data: { homes: [{ id: 'h1' }, {}, null, { id: 'h2' }], afloat: [{ sails: 2 }, { id: 'h1' }, { sails: 2 }] },
  },
  {
    title: 'an interface that is looked up has the fields of its kind from everywhere',
    query: '{ named(id: "b4") { name ... on Boat { sails length } ... on House { storeys } } }',
    data: { named: { name: 'boat b4', sails: 2, length: 7.5 } },
    asks: ['names', 'water'],
  },
]);
