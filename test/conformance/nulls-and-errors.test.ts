import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const fail = () => {
  throw new Error('this record cannot be read');
};

/** Registered: 1, 2 and 4. 3 is unknown to `details`; 4 cannot be read there; 5 has null for a key; 7 breaks the whole call; 8 has no label. */
const subgraphs: Subgraphs = {
  index: {
    sdl: `
      type Query {
        list(ids: [Int]!): [Entry]
        strict(ids: [Int]!): [Entry!]!
        grid: [[Entry]]
        pair: Pair
        broken: [Entry]
      }
      type Entry @key(fields: "number") { number: Int label: String }
      type Pair { left: Entry right: Entry! both: [Entry!]! }
    `,
    resolvers: {
      Query: {
        list: (_: unknown, { ids }: { ids: (number | null)[] }) => ids.map((number) => number && { number }),
        strict: (_: unknown, { ids }: { ids: (number | null)[] }) => ids.map((number) => number && { number }),
        grid: () => [[{ number: 1 }, null], null, [], [{ number: 2 }, { number: 1 }, { number: 4 }]],
        pair: () => ({ left: { number: 1 }, right: { number: 2 }, both: [{ number: 1 }, { number: 4 }] }),
        broken: fail,
      },
      Entry: {
        number: ({ number }: { number: number }) => (number === 5 ? null : number),
        label: ({ number }: { number: number }) => {
          if (number === 8) return fail();
          return number === 2 ? null : `label ${number}`;
        },
      },
    },
  },
  details: {
    sdl: `
      type Entry @key(fields: "number") {
        number: Int
        text: String
        sure: String!
        parts: [Part]
        label: String @external
        print: String @requires(fields: "label")
      }
      type Part { name: String! weight: Int }
    `,
    resolvers: {
      Entry: {
        __resolveReference: (entry: { number: number }) => {
          if (entry.number === 3) return null;
          if (entry.number === 4) return Promise.reject(new Error('this record cannot be read'));
          if (entry.number === 7) return fail();
          return entry;
        },
        text: ({ number }: { number: number }) => (number === 2 ? fail() : `text ${number}`),
        sure: ({ number }: { number: number }) => (number === 2 ? fail() : `sure ${number}`),
        parts: ({ number }: { number: number }) =>
          number === 2 ? [{ name: 'p', weight: 1 }, { weight: 2 }, null] : [{ name: 'q', weight: number }],
        print: ({ label }: { label: string | null }) => label && `[${label}]`,
      },
    },
  },
};

/**
 * GraphQL and federation leave an entity that its subgraph does not know a bare null; here "known to be unknown" is told
 * by an error, so that it never looks like "none found" (a rule of this gateway, stricter than the specification).
 */
conformance('null and errors between the subgraphs', subgraphs, [
  {
    title: 'null in the middle of a list of entities stays null, and the others keep their places',
    query: '{ list(ids: [1, null, 6]) { number text } }',
    data: { list: [{ number: 1, text: 'text 1' }, null, { number: 6, text: 'text 6' }] },
  },
  {
    title: 'the same entity twice in a list is answered twice',
    query: '{ list(ids: [6, 1, 6]) { text } }',
    data: { list: [{ text: 'text 6' }, { text: 'text 1' }, { text: 'text 6' }] },
  },
  {
    title: 'a list of lists has each field at its place',
    query: '{ grid { number parts { weight } } }',
    data: {
      grid: [
        [{ number: 1, parts: [{ weight: 1 }] }, null],
        null,
        [],
        [
          { number: 2, parts: [{ weight: 1 }, { weight: 2 }, null] },
          { number: 1, parts: [{ weight: 1 }] },
          { number: 4, parts: null },
        ],
      ],
    },
    told: ['grid.3.2.parts'],
  },
  {
    title: 'an empty list and a list of nulls ask nobody',
    query: '{ list(ids: []) { text } none: list(ids: [null, null]) { text } }',
    data: { list: [], none: [null, null] },
    asks: ['index'],
  },
  {
    title: 'an error of one field of one entity costs that field, with its path in the query of the client',
    query: '{ all: list(ids: [1, 2, 6]) { what: text } }',
    data: { all: [{ what: 'text 1' }, { what: null }, { what: 'text 6' }] },
    errors: ['all.1.what'],
  },
  {
    title: 'an error of a field that may not be null costs the entry of the list',
    query: '{ list(ids: [1, 2, 6]) { number sure } }',
    data: { list: [{ number: 1, sure: 'sure 1' }, null, { number: 6, sure: 'sure 6' }] },
    errors: ['list.1.sure'],
  },
  {
    title: 'in a list of non-null entries it costs everything up to the first that may be null',
    query: '{ pair { left { number } both { sure } } }',
    data: { pair: null },
    told: ['pair'],
  },
  {
    title: 'an error of one entity leaves the entities beside it',
    query: '{ list(ids: [1, 4, 6]) { number text } }',
    data: {
      list: [
        { number: 1, text: 'text 1' },
        { number: 4, text: null },
        { number: 6, text: 'text 6' },
      ],
    },
    errors: ['list.1'],
  },
  {
    title: 'a call that fails as a whole costs what was asked of it, and every null is told by an error',
    query: '{ list(ids: [1, 7]) { number label details: text } pair { left { label } } }',
    data: {
      list: [
        { number: 1, label: 'label 1', details: null },
        { number: 7, label: 'label 7', details: null },
      ],
      pair: { left: { label: 'label 1' } },
    },
    told: ['list.0.details', 'list.1.details'],
  },
  {
    title: 'a call that fails as a whole costs the entries of which something may not be null',
    query: '{ list(ids: [1, 7]) { number sure } grid { number } }',
    data: {
      list: [null, null],
      grid: [[{ number: 1 }, null], null, [], [{ number: 2 }, { number: 1 }, { number: 4 }]],
    },
    told: ['list.0', 'list.1'],
  },
  {
    title: 'an entity that the subgraph does not know has null for what that subgraph would tell, with an error',
    query: '{ list(ids: [1, 3, 6]) { number text } }',
    data: {
      list: [
        { number: 1, text: 'text 1' },
        { number: 3, text: null },
        { number: 6, text: 'text 6' },
      ],
    },
    errors: ['list.1'],
  },
  {
    title: 'an entity that is not known, of which something may not be null, is null itself',
    query: '{ list(ids: [1, 3]) { number sure } }',
    data: { list: [{ number: 1, sure: 'sure 1' }, null] },
    errors: ['list.1'],
  },
  {
    title: 'a key of null is sent as it is: it is a value like another',
    query: '{ list(ids: [5]) { number label text } }',
    data: { list: [{ number: null, label: 'label 5', text: 'text null' }] },
  },
  {
    title: 'a required value of null is passed on as null',
    query: '{ list(ids: [1, 2]) { print } }',
    data: { list: [{ print: '[label 1]' }, { print: null }] },
  },
  {
    title: 'a required value that could not be told leaves what needs it untold: null with an error',
    query: '{ list(ids: [8, 1]) { print } }',
    data: { list: [{ print: null }, { print: '[label 1]' }] },
    told: ['list.0'],
  },
  {
    title: "a value that a subgraph may not leave null costs the object around it, at its place in the client's query",
    query: '{ list(ids: [2]) { parts { name weight } } }',
    data: { list: [{ parts: [{ name: 'p', weight: 1 }, null, null] }] },
    errors: ['list.0.parts.1.name'],
  },
  {
    title: 'a root that fails is null with one error, and the other roots are answered',
    query: '{ broken { text } list(ids: [1]) { text } }',
    data: { broken: null, list: [{ text: 'text 1' }] },
    errors: ['broken'],
  },
  {
    title: 'a root that fails and may not be null beside one that does not',
    query: '{ strict(ids: [1, null]) { number } }',
    data: null,
    errors: ['strict.1'],
  },
  {
    title: 'one entity on two paths, of which one asks for what fails',
    query:
      '{ a: list(ids: [2]) { number parts { weight } } b: list(ids: [2]) { text } pair { right { parts { weight } } } }',
    data: {
      a: [{ number: 2, parts: [{ weight: 1 }, { weight: 2 }, null] }],
      b: [{ text: null }],
      pair: { right: { parts: [{ weight: 1 }, { weight: 2 }, null] } },
    },
    errors: ['b.0.text'],
  },
]);
