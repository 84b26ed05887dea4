import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const media = [
  { __typename: 'Book', id: 'm1', title: 'Tea', pages: 120 },
  { __typename: 'Film', id: 'm2', title: 'Clay', minutes: 95 },
  { __typename: 'Book', id: 'm3', title: 'Kilns', pages: 80 },
];
const stars: Readonly<Record<string, number>> = { m1: 5, m2: 3, m3: 4 };
const known = ({ id }: { id: string }) => media.find((one) => one.id === id) ?? null;

/** `reviews` knows of media but not which kinds there are; `shelves` adds a field that needs what `reviews` knows. */
const subgraphs: Subgraphs = {
  media: {
    sdl: `
      type Query { media: [Media!]! book: Book }
      interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! }
    `,
    resolvers: {
      Query: { media: () => media, book: () => media[0] },
      Media: { __resolveReference: known, __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Book: { __resolveReference: known },
      Film: { __resolveReference: known },
    },
  },
  reviews: {
    sdl: `
      type Query { topRated: [Media!]! rated(id: ID!): Media }
      type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int reviews: [Review!]! }
      type Review { text: String! about: Media! }
    `,
    resolvers: {
      Query: {
        topRated: () => [{ id: 'm1' }, { id: 'm3' }],
        rated: (_: unknown, { id }: { id: string }) => (id in stars ? { id } : null),
      },
      Media: {
        stars: ({ id }: { id: string }) => stars[id],
        reviews: ({ id }: { id: string }) => [{ text: `on ${id}`, about: { id } }],
      },
    },
  },
  shelves: {
    sdl: `
      type Media @key(fields: "id") @interfaceObject {
        id: ID!
        stars: Int @external
        title: String! @external
        shelf: String @requires(fields: "stars title")
      }
    `,
    resolvers: {
      Media: { shelf: ({ stars: count, title }: { stars: number; title: string }) => `${title[0]}${count}` },
    },
  },
};

conformance('@interfaceObject', subgraphs, [
  {
    title: 'every implementation has the fields that another subgraph adds to the interface',
    query: '{ media { id stars } }',
    data: {
      media: [
        { id: 'm1', stars: 5 },
        { id: 'm2', stars: 3 },
        { id: 'm3', stars: 4 },
      ],
    },
    asks: ['media', 'reviews'],
  },
  {
    title: 'an implementation has them when it is reached by its own name',
    query: '{ book { pages stars reviews { text } } }',
    data: { book: { pages: 120, stars: 5, reviews: [{ text: 'on m1' }] } },
  },
  {
    title: 'fields that the interface object has itself are answered without the subgraph that knows the kinds',
    query: '{ topRated { id stars } }',
    data: {
      topRated: [
        { id: 'm1', stars: 5 },
        { id: 'm3', stars: 4 },
      ],
    },
    asks: ['reviews'],
  },
  {
    title: 'a field of the interface is fetched where the kinds are known',
    query: '{ topRated { title } }',
    data: { topRated: [{ title: 'Tea' }, { title: 'Kilns' }] },
    asks: ['media', 'reviews'],
  },
  {
    title: 'the type of an interface object is the kind that it really is',
    query: '{ topRated { __typename kind: __typename } rated(id: "m2") { __typename stars } }',
    data: {
      topRated: [
        { __typename: 'Book', kind: 'Book' },
        { __typename: 'Book', kind: 'Book' },
      ],
      rated: { __typename: 'Film', stars: 3 },
    },
  },
  {
    title: 'a fragment on one implementation is answered for it alone',
    query: '{ rated(id: "m2") { stars ... on Book { pages } ... on Film { minutes stars } } }',
    data: { rated: { stars: 3, minutes: 95 } },
  },
  {
    title: 'a fragment on an implementation with a field of the interface object only',
    query: '{ media { ... on Film { stars } ... on Book { pages } } }',
    data: { media: [{ pages: 120 }, { stars: 3 }, { pages: 80 }] },
  },
  {
    title: 'an interface object behind another leads back to the kinds',
    query: '{ book { reviews { about { title __typename reviews { about { ... on Book { pages } } } } } } }',
    data: {
      book: {
        reviews: [{ about: { title: 'Tea', __typename: 'Book', reviews: [{ about: { pages: 120 } }] } }],
      },
    },
  },
  {
    title: 'an interface object requires fields of the interface and of another interface object',
    query: '{ media { shelf } topRated { shelf } }',
    data: { media: [{ shelf: 'T5' }, { shelf: 'C3' }, { shelf: 'K4' }], topRated: [{ shelf: 'T5' }, { shelf: 'K4' }] },
  },
  {
    title: 'an interface object that is null stays null',
    query: '{ rated(id: "m9") { title stars } }',
    data: { rated: null },
    asks: ['reviews'],
  },
]);

/** `plans` adds to an interface and cannot be asked for what it adds; nobody knows what kind a node is. */
const unresolvable: Subgraphs = {
  nodes: {
    sdl: `
      type Query { node: Node }
      interface Node @key(fields: "id") { id: ID! label: String! }
    `,
    resolvers: { Query: { node: () => ({ id: 'n1', __typename: 'Node' }) } },
  },
  plans: {
    sdl: `
      type Query { plan: Node }
      type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! colour: String }
    `,
    resolvers: {
      Query: { plan: () => ({ id: 'n2' }) },
      Node: { colour: () => 'green' },
    },
  },
};

conformance('@interfaceObject of an interface without a kind', unresolvable, [
  {
    title: 'its own fields are answered',
    query: '{ plan { id colour } }',
    data: { plan: { id: 'n2', colour: 'green' } },
  },
  {
    title: 'a field that no subgraph can be asked for is no bare null',
    query: '{ node { colour } }',
    data: null,
    errors: ['node'],
  },
  {
    title: 'the interface itself is null with an error, never a bare null',
    query: '{ node { id } }',
    data: { node: null },
    errors: ['node'],
  },
]);
