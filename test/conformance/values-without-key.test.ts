import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const ids = ['1', '2', '3'];

/** `Category` and `Shop` have no key: what another subgraph knows of them is asked of it by the key of what is around. */
const subgraphs: Subgraphs = {
  names: {
    sdl: `
      type Query { products: [Product!]! }
      type Product @key(fields: "id") { id: ID! category: Category @shareable shops: [Shop!] @shareable }
      type Category @shareable { name: String parent: Category }
      type Shop @shareable { name: String }
    `,
    resolvers: {
      Query: { products: () => ids.map((id) => ({ id })) },
      Product: {
        category: ({ id }: { id: string }) => (id === '3' ? null : { name: `c${id}`, parent: { name: `p${id}` } }),
        shops: ({ id }: { id: string }) => ['x', 'y'].map((name) => ({ name: `${name}${id}` })),
      },
    },
  },
  details: {
    sdl: `
      type Product @key(fields: "id") { id: ID! category: Category @shareable shops: [Shop!] @shareable }
      type Category @shareable { depth: Int parent: Category best: Product }
      type Shop @shareable { stars: Int }
    `,
    resolvers: {
      Product: {
        category: ({ id }: { id: string }) =>
          id === '3' ? null : { depth: Number(id), best: { id: '1' }, parent: { depth: 0, best: null } },
        shops: ({ id }: { id: string }) => [1, 2].map((stars) => ({ stars: stars * Number(id) })),
      },
    },
  },
};

conformance('values without a key', subgraphs, [
  {
    title: 'what two subgraphs know of a value is merged, through the key of the entity around it',
    query: '{ products { category { name depth } } }',
    data: {
      products: [{ category: { name: 'c1', depth: 1 } }, { category: { name: 'c2', depth: 2 } }, { category: null }],
    },
    asks: ['names', 'details'],
  },
  {
    title: 'values in values are merged',
    query: '{ products { category { parent { depth name } name } } }',
    data: {
      products: [
        { category: { parent: { depth: 0, name: 'p1' }, name: 'c1' } },
        { category: { parent: { depth: 0, name: 'p2' }, name: 'c2' } },
        { category: null },
      ],
    },
  },
  {
    title: 'lists of values are merged place by place',
    query: '{ products { id shops { stars name } } }',
    data: {
      products: [
        {
          id: '1',
          shops: [
            { stars: 1, name: 'x1' },
            { stars: 2, name: 'y1' },
          ],
        },
        {
          id: '2',
          shops: [
            { stars: 2, name: 'x2' },
            { stars: 4, name: 'y2' },
          ],
        },
        {
          id: '3',
          shops: [
            { stars: 3, name: 'x3' },
            { stars: 6, name: 'y3' },
          ],
        },
      ],
    },
  },
  {
    title: 'an entity behind a value leads back',
    query: '{ products { category { best { category { name } shops { name } } } } }',
    data: {
      products: [
        { category: { best: { category: { name: 'c1' }, shops: [{ name: 'x1' }, { name: 'y1' }] } } },
        { category: { best: { category: { name: 'c1' }, shops: [{ name: 'x1' }, { name: 'y1' }] } } },
        { category: null },
      ],
    },
  },
]);
