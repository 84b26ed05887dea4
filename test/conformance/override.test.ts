import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const gone = () => {
  throw new Error('a field that was taken over is not asked of its former owner');
};
const ids = ['1', '2'];

/** `fresh` took `area` and `rooms` over from `old`, which still has resolvers for them; `taxes` needs `area`. */
const subgraphs: Subgraphs = {
  old: {
    sdl: `
      type Query { units: [Unit!]! best: Unit }
      type Unit @key(fields: "id") { id: ID! area: Int rooms: [Room!] owner: String }
      type Room { name: String! @shareable }
    `,
    resolvers: {
      Query: { units: () => ids.map((id) => ({ id })), best: gone },
      Unit: { area: gone, rooms: gone, owner: ({ id }: { id: string }) => `owner ${id}` },
    },
  },
  fresh: {
    sdl: `
      type Query { best: Unit @override(from: "old") }
      type Unit @key(fields: "id") {
        id: ID!
        area: Int @override(from: "old")
        rooms: [Room!] @override(from: "old")
        owner: String @external
        sign: String @requires(fields: "owner")
      }
      type Room { name: String! @shareable }
    `,
    resolvers: {
      Query: { best: () => ({ id: '2' }) },
      Unit: {
        area: ({ id }: { id: string }) => Number(id) * 50,
        rooms: ({ id }: { id: string }) => Array.from({ length: Number(id) }, (_, index) => ({ name: `r${index}` })),
        sign: ({ owner }: { owner: string }) => owner.toUpperCase(),
      },
    },
  },
  taxes: {
    sdl: `
      type Unit @key(fields: "id") { id: ID! area: Int @external tax: Int @requires(fields: "area") }
    `,
    resolvers: { Unit: { tax: ({ area }: { area: number }) => area / 10 } },
  },
  /** Takes over from a subgraph that is not there any more. */
  archive: {
    sdl: `type Unit @key(fields: "id") { id: ID! built: Int @override(from: "dissolved") }`,
    resolvers: { Unit: { built: ({ id }: { id: string }) => 1990 + Number(id) } },
  },
};

conformance('@override', subgraphs, [
  {
    title: 'a field is asked of the subgraph that took it over',
    query: '{ units { id area rooms { name } } }',
    data: {
      units: [
        { id: '1', area: 50, rooms: [{ name: 'r0' }] },
        { id: '2', area: 100, rooms: [{ name: 'r0' }, { name: 'r1' }] },
      ],
    },
    asks: ['old', 'fresh'],
  },
  {
    title: 'a root field is taken over',
    query: '{ best { id area } }',
    data: { best: { id: '2', area: 100 } },
    asks: ['fresh'],
  },
  {
    title: 'a field that was taken over is required of its new owner',
    query: '{ units { tax } best { tax } }',
    data: { units: [{ tax: 5 }, { tax: 10 }], best: { tax: 10 } },
    asks: ['old', 'fresh', 'taxes'],
  },
  {
    title: 'the new owner requires what stayed with the old one',
    query: '{ best { sign owner } }',
    data: { best: { sign: 'OWNER 2', owner: 'owner 2' } },
    asks: ['old', 'fresh'],
  },
  {
    title: 'a field taken over from nobody is an ordinary field',
    query: '{ best { built } }',
    data: { best: { built: 1992 } },
  },
]);
