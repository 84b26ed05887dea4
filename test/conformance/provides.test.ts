import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const people: Readonly<Record<string, { name: string; town: { name: string; code: string } }>> = {
  p1: { name: 'Lin', town: { name: 'Haikou', code: '4601' } },
  p2: { name: 'Wu', town: { name: 'Sanya', code: '4602' } },
};

/** What `letters` provides says "(letters)": the answer shows which subgraph a value came from. */
const provided = (id: string) => ({
  __typename: id === 'p3' ? 'Firm' : 'Person',
  id,
  name: `${people[id]?.name ?? 'Works'} (letters)`,
  town: { name: `${people[id]?.town.name} (letters)` },
});

const subgraphs: Subgraphs = {
  people: {
    sdl: `
      type Query { person(id: ID!): Person }
      interface Party { id: ID! name: String! }
      type Person implements Party @key(fields: "id") { id: ID! name: String! @shareable town: Town @shareable }
      type Firm implements Party @key(fields: "id") { id: ID! name: String! @shareable since: Int! }
      type Town { name: String! @shareable code: String! }
    `,
    resolvers: {
      Query: { person: (_: unknown, { id }: { id: string }) => ({ id, ...people[id] }) },
      Person: { __resolveReference: ({ id }: { id: string }) => (people[id] ? { id, ...people[id] } : null) },
      Firm: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Works', since: 1984 }) },
    },
  },
  letters: {
    sdl: `
      type Query { letters: [Letter!]! }
      type Letter {
        text: String!
        from: Person @provides(fields: "name town { name }")
        writer: Person
        to: Party @provides(fields: "... on Person { name }")
        about: Subject @provides(fields: "... on Person { name } ... on Firm { name }")
      }
      interface Party { id: ID! name: String! }
      union Subject = Person | Firm
      type Person implements Party @key(fields: "id") { id: ID! name: String! @external town: Town @external }
      type Firm implements Party @key(fields: "id") { id: ID! name: String! @external }
      type Town { name: String! @external }
    `,
    resolvers: {
      Query: { letters: () => [{ text: 'hello', from: 'p1', to: 'p2', about: 'p3' }] },
      Letter: {
        from: ({ from }: { from: string }) => provided(from),
        writer: ({ from }: { from: string }) => ({ id: from }),
        to: ({ to }: { to: string }) => provided(to),
        about: ({ about }: { about: string }) => provided(about),
      },
    },
  },
};

conformance('@provides', subgraphs, [
  {
    title: 'what is provided is taken where it is provided',
    query: '{ letters { from { id name } } }',
    data: { letters: [{ from: { id: 'p1', name: 'Lin (letters)' } }] },
    asks: ['letters'],
  },
  {
    title: 'what is provided on one path is fetched from its owner on another',
    query: '{ letters { writer { name } } }',
    data: { letters: [{ writer: { name: 'Lin' } }] },
    asks: ['letters', 'people'],
  },
  {
    title: 'a nested field is provided',
    query: '{ letters { from { town { name } } } }',
    data: { letters: [{ from: { town: { name: 'Haikou (letters)' } } }] },
    asks: ['letters'],
  },
  {
    title: 'what is not provided beside what is comes from its owner',
    query: '{ letters { writer { town { code } } from { name } } }',
    data: { letters: [{ writer: { town: { code: '4601' } }, from: { name: 'Lin (letters)' } }] },
    asks: ['letters', 'people'],
  },
  {
    title: 'a field is provided on one implementation of an interface',
    query: '{ letters { to { ... on Person { name } } } }',
    data: { letters: [{ to: { name: 'Wu (letters)' } }] },
    asks: ['letters'],
  },
  {
    title: 'a field is provided on the members of a union, and the rest fetched',
    query: '{ letters { about { __typename ... on Firm { name since } ... on Person { name } } } }',
    data: { letters: [{ about: { __typename: 'Firm', name: 'Works (letters)', since: 1984 } }] },
    asks: ['letters', 'people'],
  },
  {
    title: 'two aliases of one provided field have one value',
    query: '{ letters { from { name town: name } } }',
    data: { letters: [{ from: { name: 'Lin (letters)', town: 'Lin (letters)' } }] },
  },
]);
