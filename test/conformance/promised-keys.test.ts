import type { SourceAnswer } from '../../gateway/source/source.ts';
import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

type Person = { id: string | null; name: string };

/** The second person's number is null, against the schema's promise. */
function withoutNumber({ data }: SourceAnswer): SourceAnswer {
  const people = (data?.people ?? []) as Person[];
  return { data: { people: people.map((person) => (person.name === 'B' ? { ...person, id: null } : person)) } };
}

const subgraphs: Subgraphs = {
  people: {
    sdl: 'type Query { people(names: [String!]!): [Person] } type Person @key(fields: "id") { id: ID! name: String }',
    resolvers: {
      Query: {
        people: (_: unknown, { names }: { names: string[] }) => names.map((name) => ({ id: `1${name}`, name })),
      },
    },
    spoil: withoutNumber,
  },
  licenses: {
    sdl: 'type Person @key(fields: "id") { id: ID! licenses: [String] limit: Int! }',
    resolvers: {
      // A registry has nothing of nobody, and says so.
      Person: { licenses: ({ id }: Person) => (id === null ? [] : [`license of ${id}`]), limit: () => 1 },
    },
  },
};

conformance('a key of null where the schema promises one', subgraphs, [
  {
    title: 'what follows from it is null with an error, never the empty list of nobody; its neighbours are answered',
    query: '{ people(names: ["A", "B", "C"]) { name licenses } }',
    data: {
      people: [
        { name: 'A', licenses: ['license of 1A'] },
        { name: 'B', licenses: null },
        { name: 'C', licenses: ['license of 1C'] },
      ],
    },
    errors: ['people.1.licenses'],
  },
  {
    title: 'nobody is asked where no other key is known',
    query: '{ people(names: ["B"]) { name licenses } }',
    data: { people: [{ name: 'B', licenses: null }] },
    errors: ['people.0.licenses'],
    asks: ['people'],
  },
  {
    title: 'where something that follows from it may not be null, the object around it is null',
    query: '{ people(names: ["B", "C"]) { name limit } }',
    data: { people: [null, { name: 'C', limit: 1 }] },
    errors: ['people.0.limit'],
  },
]);
