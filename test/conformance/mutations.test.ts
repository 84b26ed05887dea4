import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

/** Both registers write in one book: the number of a line is what was written before it, in either. */
const book: string[] = [];
const write = (line: string) => {
  book.push(line);
  return { id: `${book.length - 1}`, line: book.length };
};
const later = (line: string) => new Promise((resolve) => setImmediate(() => resolve(write(line))));

const subgraphs: Subgraphs = {
  first: {
    sdl: `
      type Query { book: [Line!]! }
      type Mutation { clear: Boolean! writeFirst(text: String!): Line failFirst: Line strictFirst: Line! slowFirst(text: String!): Line }
      type Line @key(fields: "id") { id: ID! line: Int! @shareable }
    `,
    resolvers: {
      Query: { book: () => book.map((_, index) => ({ id: `${index}`, line: index + 1 })) },
      Mutation: {
        clear: () => {
          book.length = 0;
          return true;
        },
        writeFirst: (_: unknown, { text }: { text: string }) => write(text),
        slowFirst: (_: unknown, { text }: { text: string }) => later(text),
        failFirst: () => {
          throw new Error('the book is locked');
        },
        strictFirst: () => {
          throw new Error('the book is locked');
        },
      },
    },
  },
  second: {
    sdl: `
      type Query { size: Int! }
      type Mutation { writeSecond(text: String!): Line count: Int! }
      type Line @key(fields: "id") { id: ID! line: Int! @shareable text: String }
    `,
    resolvers: {
      Query: { size: () => book.length },
      Mutation: { writeSecond: (_: unknown, { text }: { text: string }) => write(text), count: () => book.length },
      Line: { text: ({ id }: { id: string }) => book[Number(id)] },
    },
  },
};

conformance('mutations', subgraphs, [
  {
    title: 'run one after another in the order of the operation, across the subgraphs',
    query: `mutation {
      clear
      a: writeFirst(text: "a") { line }
      b: writeSecond(text: "b") { line }
      c: slowFirst(text: "c") { line }
      d: writeSecond(text: "d") { line }
      e: writeFirst(text: "e") { line }
      count
    }`,
    data: { clear: true, a: { line: 1 }, b: { line: 2 }, c: { line: 3 }, d: { line: 4 }, e: { line: 5 }, count: 5 },
  },
  {
    title: 'an entity that a mutation answers is completed by another subgraph before the next mutation is seen',
    query: 'mutation { clear a: writeFirst(text: "x") { line text } b: writeFirst(text: "y") { id text line } }',
    data: { clear: true, a: { line: 1, text: 'x' }, b: { id: '1', text: 'y', line: 2 } },
    asks: ['first', 'second'],
  },
  {
    title: 'one that fails is null with an error, and those after it run all the same',
    query:
      'mutation { clear a: writeFirst(text: "x") { line } failFirst { text } b: writeSecond(text: "y") { line } count }',
    data: { clear: true, a: { line: 1 }, failFirst: null, b: { line: 2 }, count: 2 },
    errors: ['failFirst'],
  },
  {
    title: 'one that fails and may not be null leaves no data at all',
    query: 'mutation { clear strictFirst { line } }',
    data: null,
    errors: ['strictFirst'],
  },
  {
    title: 'one under @include is left out and costs no call',
    query:
      'mutation ($yes: Boolean!, $no: Boolean!) { count @include(if: $yes) writeSecond(text: "no") @include(if: $no) { line } __typename }',
    variables: { yes: true, no: false },
    data: { count: 0, __typename: 'Mutation' },
    asks: ['second'],
  },
  {
    title: 'one that was not run wrote nothing',
    query: '{ size book { text } }',
    data: { size: 0, book: [] },
  },
  {
    title: 'take their arguments from variables and from defaults of variables',
    query:
      'mutation ($a: String!, $b: String! = "from default") { clear x: writeFirst(text: $a) { text } y: writeSecond(text: $b) { text } }',
    variables: { a: 'given' },
    data: { clear: true, x: { text: 'given' }, y: { text: 'from default' } },
  },
]);
