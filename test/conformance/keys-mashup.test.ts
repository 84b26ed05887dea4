import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

interface Place {
  readonly one: string;
  readonly two: string;
  readonly three: string;
}

interface Plot {
  readonly id: string;
  readonly deed: string;
  readonly place: Place;
}

const plots: readonly Plot[] = [
  { id: '1', deed: 'd1', place: { one: 'a', two: 'b', three: 'c' } },
  { id: '2', deed: 'd2', place: { one: 'a', two: 'x', three: 'y' } },
];
const plotOf = ({ id, deed, place }: Partial<Plot>) => {
  const isAt = (plot: Plot) =>
    place !== undefined && Object.entries(place).every(([key, value]) => plot.place[key as keyof Place] === value);
  return plots.find((plot) => plot.id === id || plot.deed === deed || isAt(plot)) ?? null;
};

/**
 * `titles` can look a plot up by its id only; `parks` names plots by all keys, and can look one up only by an id
 * together with two thirds of a place; `deeds` leads from a deed to an id, `maps` from a place to a deed.
 */
const subgraphs: Subgraphs = {
  titles: {
    sdl: `
      type Plot
        @key(fields: "id")
        @key(fields: "deed", resolvable: false)
        @key(fields: "place { one two }", resolvable: false)
        @key(fields: "id place { two three }", resolvable: false) {
        id: ID!
        deed: ID!
        place: Place!
        title: String!
      }
      type Place @shareable { one: ID! two: ID! three: ID! }
    `,
    resolvers: {
      Plot: {
        __resolveReference: ({ id }: Plot) => {
          const plot = plots.find((one) => one.id === id);
          return plot ? { ...plot, title: `title ${id}` } : null;
        },
      },
    },
  },
  parks: {
    sdl: `
      type Query { park: Park }
      type Park @key(fields: "id") { id: ID! plots: [Plot!]! }
      type Plot
        @key(fields: "place { one two }", resolvable: false)
        @key(fields: "id place { two three }")
        @key(fields: "deed", resolvable: false)
        @key(fields: "id", resolvable: false) {
        id: ID!
        deed: ID!
        place: Place!
        title: String! @external
        sign: String! @requires(fields: "title")
      }
      type Place @shareable { one: ID! two: ID! three: ID! }
    `,
    resolvers: {
      Query: { park: () => ({ id: 'p', plots }) },
      Park: { __resolveReference: ({ id }: { id: string }) => ({ id, plots }) },
      Plot: {
        __resolveReference: (reference: Plot & { title?: string }) => {
          const plot = plots.find(({ id }) => id === reference.id);
          const isWhole = plot && reference.place.two === plot.place.two && reference.place.three === plot.place.three;
          return isWhole ? { ...plot, title: reference.title } : null;
        },
        sign: ({ title }: { title: string }) => `<${title}>`,
      },
    },
  },
  deeds: {
    sdl: `
      type Plot @key(fields: "deed") @key(fields: "id", resolvable: false) { deed: ID! id: ID! year: Int! }
    `,
    resolvers: {
      Plot: {
        __resolveReference: (reference: Plot) => plotOf({ deed: reference.deed }),
        year: ({ id }: Plot) => 1900 + Number(id),
      },
    },
  },
  maps: {
    sdl: `
      type Query { here: Plot }
      type Plot @key(fields: "place { one two }") { place: Place! deed: ID! @shareable sheet: String }
      type Place @shareable { one: ID! two: ID! }
    `,
    resolvers: {
      Query: { here: () => ({ place: { one: 'a', two: 'x' } }) },
      Plot: {
        deed: ({ place }: Plot) => plotOf({ place })?.deed,
        sheet: ({ place }: Plot) => `sheet ${place.one}${place.two}`,
      },
    },
  },
  /** Knows a plot by its neighbours, and a neighbour is a plot: keys in a circle. */
  fences: {
    sdl: `
      type Plot @key(fields: "id") { id: ID! neighbour: Plot fence(metres: Int!): String }
    `,
    resolvers: {
      Plot: {
        neighbour: ({ id }: Plot) => ({ id: id === '1' ? '2' : '1' }),
        fence: ({ id }: Plot, { metres }: { metres: number }) => `${metres} m around ${id}`,
      },
    },
  },
};

conformance('a mash-up of keys', subgraphs, [
  {
    title: 'a key of two parts, one of them nested, brings back what was required elsewhere by a simple one',
    query: '{ park { id plots { id title sign } } }',
    data: {
      park: {
        id: 'p',
        plots: [
          { id: '1', title: 'title 1', sign: '<title 1>' },
          { id: '2', title: 'title 2', sign: '<title 2>' },
        ],
      },
    },
    asks: ['parks', 'titles'],
  },
  {
    title: 'the same where the client asks for the required field alone',
    query: '{ park { plots { sign } } }',
    data: { park: { plots: [{ sign: '<title 1>' }, { sign: '<title 2>' }] } },
  },
  {
    title:
      'a place leads to a deed, the deed to an id, the id to a title, and the title with the whole place to a sign',
    query: '{ here { sign } }',
    data: { here: { sign: '<title 2>' } },
    asks: ['maps', 'deeds', 'titles', 'parks'],
  },
  {
    title: 'every stop of the way can be selected beside its end',
    query: '{ here { sheet deed year id title place { one three two } sign } }',
    data: {
      here: {
        sheet: 'sheet ax',
        deed: 'd2',
        year: 1902,
        id: '2',
        title: 'title 2',
        place: { one: 'a', three: 'y', two: 'x' },
        sign: '<title 2>',
      },
    },
  },
  {
    title: 'entities that refer to each other in a circle are each whole',
    query: '{ here { neighbour { sheet neighbour { title fence(metres: 3) } fence(metres: 1) } } }',
    data: {
      here: {
        neighbour: { sheet: 'sheet ab', neighbour: { title: 'title 2', fence: '3 m around 2' }, fence: '1 m around 1' },
      },
    },
  },
  {
    title: 'a simple way is taken where there is one',
    query: '{ park { plots { year } } }',
    data: { park: { plots: [{ year: 1901 }, { year: 1902 }] } },
    asks: ['parks', 'deeds'],
  },
]);
