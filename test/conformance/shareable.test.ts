import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

/** Both have the root `city`, and each knows something of the city that the other does not. */
const subgraphs: Subgraphs = {
  left: {
    sdl: `
      type Query { city: City @shareable districts: [[District!]!]! @shareable }
      type City @shareable { name: String! founded: Int mayor: Mayor }
      type Mayor @shareable { name: String! since: Int }
      type District @key(fields: "code") { code: ID! name: String! @shareable }
    `,
    resolvers: {
      Query: {
        city: () => ({ name: 'Haikou', founded: 1926, mayor: { name: 'Fu', since: 2020 } }),
        districts: () => [[{ code: '05', name: 'Xiuying' }], [{ code: '06', name: 'Longhua' }]],
      },
      District: { __resolveReference: ({ code }: { code: string }) => ({ code, name: `left ${code}` }) },
    },
  },
  right: {
    sdl: `
      type Query { city: City @shareable districts: [[District!]!]! @shareable }
      type City @shareable { name: String! area: Int mayor: Mayor }
      type Mayor @shareable { name: String! phone: String }
      type District @key(fields: "code") { code: ID! name: String! @shareable people: Int }
    `,
    resolvers: {
      Query: {
        city: () => ({ name: 'Haikou', area: 2297, mayor: { name: 'Fu', phone: '12345' } }),
        districts: () => [[{ code: '05', name: 'Xiuying' }], [{ code: '06', name: 'Longhua' }]],
      },
      District: {
        people: ({ code }: { code: string }) => Number(code) * 100,
      },
    },
  },
};

conformance('@shareable', subgraphs, [
  {
    title: 'what both know is asked of one',
    query: '{ city { name } }',
    data: { city: { name: 'Haikou' } },
  },
  {
    title: 'a shared root is asked of both where each knows a part of a value without a key',
    query: '{ city { founded name area } }',
    data: { city: { founded: 1926, name: 'Haikou', area: 2297 } },
    asks: ['left', 'right'],
  },
  {
    title: 'the parts of a nested value are merged, at any depth and under aliases',
    query: '{ here: city { mayor { since phone name: since } mayor2: mayor { phone } } }',
    data: { here: { mayor: { since: 2020, phone: '12345', name: 2020 }, mayor2: { phone: '12345' } } },
    asks: ['left', 'right'],
  },
  {
    title: 'a list of lists of entities of a shared root has each field at its place',
    query: '{ districts { code people name } }',
    data: {
      districts: [[{ code: '05', people: 500, name: 'Xiuying' }], [{ code: '06', people: 600, name: 'Longhua' }]],
    },
  },
]);
