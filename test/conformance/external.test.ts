import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const boats = [
  { id: 'b1', mark: 'X-1', owner: { id: 'o1', name: 'Lin' } },
  { id: 'b2', mark: 'X-2', owner: { id: 'o2', name: 'Wu' } },
];
type Boat = (typeof boats)[number];

/** `harbour` extends types in the old way, with external keys; `club` can tell an owner's name on one way only. */
const subgraphs: Subgraphs = {
  registry: {
    sdl: `
      type Query { boats: [Boat!]! }
      type Boat @key(fields: "id") @key(fields: "mark") { id: ID! mark: String! owner: Owner! }
      type Owner @key(fields: "id") { id: ID! name: String! @shareable }
    `,
    resolvers: {
      Query: { boats: () => boats },
      Boat: {
        __resolveReference: (reference: Partial<Boat>) =>
          boats.find(({ id, mark }) => id === reference.id || mark === reference.mark) ?? null,
      },
      Owner: {
        __resolveReference: ({ id }: { id: string }) => boats.find(({ owner }) => owner.id === id)?.owner ?? null,
      },
    },
  },
  harbour: {
    sdl: `
      extend type Query { berths: [Berth!]! first: Boat }
      type Berth { number: Int! boat: Boat }
      extend type Boat @key(fields: "mark") {
        mark: String! @external
        owner: Owner! @external
        berth: Berth
        sign: String! @requires(fields: "owner { name }")
      }
      extend type Owner @key(fields: "id") { id: ID! @external name: String! @external boats: [Boat!]! }
    `,
    resolvers: {
      Query: {
        berths: () => [
          { number: 1, boat: { mark: 'X-2' } },
          { number: 2, boat: null },
        ],
        first: () => ({ mark: 'X-1' }),
      },
      Boat: {
        berth: ({ mark }: Boat) => (mark === 'X-2' ? { number: 1, boat: { mark } } : null),
        sign: ({ mark, owner }: Boat) => `${mark} ${owner.name}`,
      },
      Owner: { boats: ({ id }: { id: string }) => [{ mark: `X-${id[1]}` }] },
    },
  },
  club: {
    sdl: `
      type Query { chair: Owner @provides(fields: "name") members: [Owner!] }
      type Owner @key(fields: "id") { id: ID! name: String! @external since: Int }
    `,
    resolvers: {
      Query: { chair: () => ({ id: 'o2', name: 'Wu, chair' }), members: () => [{ id: 'o1' }, { id: 'o2' }] },
      Owner: { since: ({ id }: { id: string }) => (id === 'o1' ? 2001 : 2002) },
    },
  },
};

conformance('@external and extended types', subgraphs, [
  {
    title: 'an external key is answered where it is known',
    query: '{ berths { number boat { mark } } }',
    data: {
      berths: [
        { number: 1, boat: { mark: 'X-2' } },
        { number: 2, boat: null },
      ],
    },
    asks: ['harbour'],
  },
  {
    title: 'an extended type is completed by its owner, through the external key',
    query: '{ berths { boat { id owner { name } } } first { id } }',
    data: { berths: [{ boat: { id: 'b2', owner: { name: 'Wu' } } }, { boat: null }], first: { id: 'b1' } },
    asks: ['harbour', 'registry'],
  },
  {
    title: 'an external object is required with what is nested in it',
    query: '{ boats { sign berth { number } } first { sign } }',
    data: {
      boats: [
        { sign: 'X-1 Lin', berth: null },
        { sign: 'X-2 Wu', berth: { number: 1 } },
      ],
      first: { sign: 'X-1 Lin' },
    },
  },
  {
    title: 'an external field is not asked of the subgraph that only names it',
    query: '{ members { name since } }',
    data: {
      members: [
        { name: 'Lin', since: 2001 },
        { name: 'Wu', since: 2002 },
      ],
    },
    asks: ['club', 'registry'],
  },
  {
    title: 'an external field that is provided on one way is taken there',
    query: '{ chair { name since boats { sign } } }',
    data: { chair: { name: 'Wu, chair', since: 2002, boats: [{ sign: 'X-2 Wu' }] } },
  },
]);
