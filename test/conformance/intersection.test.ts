import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

interface Search {
  readonly name?: string;
  readonly size?: number;
}

/**
 * `Colour` is input and output, so its values must be the same in both; `Grade` is input only, so it is what both have;
 * `Search` has the fields that both have. What is not in the API may neither be asked for nor answered.
 */
const subgraphs: Subgraphs = {
  paints: {
    sdl: `
      type Query {
        colour(size: Int): Colour
        colours: [Colour]
        strictColours: [Colour!]
        outer: Outer
        painted(colour: Colour! = RED): String
        search(by: Search!): String
        grade(grade: Grade!): String
        shelf: Shelf
        thing: Thing
      }
      enum Colour { RED GREEN SECRET @inaccessible }
      enum Grade { LOW HIGH PAINTS_ONLY }
      type Outer { name: String inner: Inner }
      type Inner { colour: Colour! }
      input Search { name: String size: Int }
      type Shelf @key(fields: "row place") { row: ID! @inaccessible place: ID! }
      union Thing = Shelf | Secret
      type Secret @inaccessible { word: String }
    `,
    resolvers: {
      Query: {
        colour: (_: unknown, { size }: { size?: number }) => (size === 7 ? 'SECRET' : 'GREEN'),
        colours: () => ['RED', 'SECRET', 'GREEN'],
        strictColours: () => ['RED', 'SECRET'],
        outer: () => ({ name: 'o', inner: { colour: 'SECRET' } }),
        painted: (_: unknown, { colour }: { colour: string }) => `in ${colour}`,
        search: (_: unknown, { by }: { by: Search }) => JSON.stringify(by),
        grade: (_: unknown, { grade }: { grade: string }) => grade.toLowerCase(),
        shelf: () => ({ row: 'r1', place: 'p1' }),
        thing: () => ({ __typename: 'Secret', word: 'hush' }),
      },
    },
  },
  shelves: {
    sdl: `
      type Query { find(by: Search!, grade: Grade): String }
      type Shelf @key(fields: "row place") { row: ID! place: ID! load: Int }
      input Search { name: String length: Int }
      enum Grade { HIGH LOW SHELVES_ONLY }
    `,
    resolvers: {
      Query: {
        find: (_: unknown, { by, grade }: { by: Search; grade?: string }) => `${JSON.stringify(by)} ${grade}`,
      },
      Shelf: { load: ({ row, place }: { row: string; place: string }) => (row === 'r1' && place === 'p1' ? 40 : null) },
    },
  },
};

conformance('what is merged by intersection or inaccessible', subgraphs, [
  {
    title: 'a value of an enum that the API has is answered',
    query: '{ colour }',
    data: { colour: 'GREEN' },
  },
  {
    title: 'a value of an enum that the API does not have is null with an error, and is not shown',
    query: '{ colour(size: 7) outer { name } }',
    data: { colour: null, outer: { name: 'o' } },
    errors: ['colour'],
  },
  {
    title: 'in a list it costs its own place',
    query: '{ colours }',
    data: { colours: ['RED', null, 'GREEN'] },
    errors: ['colours.1'],
  },
  {
    title: 'in a list of non-null values it costs the list',
    query: '{ strictColours colour }',
    data: { strictColours: null, colour: 'GREEN' },
    errors: ['strictColours.1'],
  },
  {
    title: 'where it may not be null it costs the object around it',
    query: '{ outer { name inner { colour } } }',
    data: { outer: { name: 'o', inner: null } },
    errors: ['outer.inner.colour'],
  },
  {
    title: 'a member of a union that the API does not have is null with an error',
    query: '{ thing { __typename } colour }',
    data: { thing: null, colour: 'GREEN' },
    errors: ['thing'],
  },
  {
    title: 'a key may be inaccessible and still lead to another subgraph',
    query: '{ shelf { place load } }',
    data: { shelf: { place: 'p1', load: 40 } },
  },
  {
    title: 'a value that only one subgraph knows may not be given',
    query: '{ grade(grade: PAINTS_ONLY) }',
    errors: [''],
    asks: [],
  },
  {
    title: 'a value that both know may be given to both',
    query: 'query ($grade: Grade!) { grade(grade: $grade) find(by: { name: "x" }, grade: $grade) }',
    variables: { grade: 'LOW' },
    data: { grade: 'low', find: '{"name":"x"} LOW' },
  },
  {
    title: 'a field of an input that only one subgraph knows may not be given, in the text or in a variable',
    query: 'query ($by: Search!) { search(by: $by) }',
    variables: { by: { name: 'x', size: 1 } },
    errors: [''],
    asks: [],
  },
  {
    title: 'an input of the fields that both know reaches both',
    query: 'query ($by: Search!) { search(by: $by) find(by: $by) }',
    variables: { by: { name: 'x' } },
    data: { search: '{"name":"x"}', find: '{"name":"x"} undefined' },
  },
  {
    title: 'a default that the API has is used',
    query: '{ painted a: painted(colour: GREEN) }',
    data: { painted: 'in RED', a: 'in GREEN' },
  },
  {
    title: 'an inaccessible field may not be asked for',
    query: '{ shelf { row } }',
    errors: [''],
    asks: [],
  },
]);
