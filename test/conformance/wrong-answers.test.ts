import type { SourceAnswer } from '../../gateway/source/source.ts';
import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

type Entity = Record<string, unknown>;

const withEntities = (change: (entities: Entity[]) => unknown) => (answer: SourceAnswer) => ({
  data: { _entities: change(answer.data?._entities as Entity[]) },
});

/** Keys that nobody asked for, one of them a name that a careless merge would follow. */
const strangers: Entity = JSON.parse('{ "secret": 1, "name": "other", "__proto__": { "sure": 1 } }');

/** How the second subgraph's answer is spoilt, by the name in the argument of its field. */
const faults: Readonly<Record<string, (answer: SourceAnswer) => unknown>> = {
  SHORT: withEntities(([first]) => [first]),
  NO_ENTITIES: () => ({ data: { _entities: null } }),
  ENTITIES_LEFT_OUT: () => ({ data: {} }),
  ENTITIES_NO_LIST: () => ({ data: { _entities: { price: 1 } } }),
  NOTHING: () => ({}),
  ERROR_ONLY: () => ({ errors: [{ message: 'closed today' }] }),
  NULL_AND_ERROR: () => ({ data: null, errors: [{ message: 'closed today' }] }),
  TEXT_FOR_ENTITY: withEntities(([, second]) => ['x', second]),
  LIST_FOR_ENTITY: withEntities(([first, second]) => [[first], second]),
  KEY_LEFT_OUT: withEntities(([, second]) => [{}, second]),
  TEXT_FOR_NUMBER: withEntities(([first, second]) => [{ ...first, price: 'many' }, second]),
  OBJECT_FOR_NUMBER: withEntities(([first, second]) => [{ ...first, price: { amount: 1 } }, second]),
  LIST_FOR_NUMBER: withEntities(([first, second]) => [{ ...first, price: [1] }, second]),
  NUMBER_FOR_OBJECT: withEntities(([first, second]) => [{ ...first, box: 7 }, second]),
  OBJECT_FOR_LIST: withEntities(([first, second]) => [{ ...first, tags: { a: 1 } }, second]),
  NULL_IN_LIST: withEntities(([first, second]) => [{ ...first, tags: ['a', null] }, second]),
  NULL_FOR_SURE: withEntities(([first, second]) => [{ ...first, sure: null }, second]),
  MORE_KEYS: withEntities(([first, second]) => [{ ...first, ...strangers, id: 'other' }, second]),
};

const subgraphs: Subgraphs = {
  front: {
    sdl: 'type Query { items: [Item] } type Item @key(fields: "id") { id: ID! name: String }',
    resolvers: { Query: { items: () => ['1', '2'].map((id) => ({ id, name: `item ${id}` })) } },
  },
  back: {
    sdl: `
      type Item @key(fields: "id") {
        id: ID!
        price(fault: String): Int
        sure(fault: String): Int!
        box(fault: String): Box
        tags(fault: String): [String!]
      }
      type Box { width: Int }
    `,
    resolvers: {
      Item: {
        price: ({ id }: Entity) => Number(id) * 10,
        sure: ({ id }: Entity) => Number(id),
        box: ({ id }: Entity) => ({ width: Number(id) }),
        tags: () => ['a', 'b'],
      },
    },
    spoil: (answer, { query }) => faults[/fault:\s*"(\w+)"/.exec(query)?.[1] ?? '']?.(answer) ?? answer,
  },
};

const names = ['item 1', 'item 2'] as const;
/** Both items with their names and, at `key`, the values given. */
const items = (key: string, ...values: unknown[]) => ({
  items: values.map((value, index) => ({ name: names[index], [key]: value })),
});

const wholeCall = ['NO_ENTITIES', 'ENTITIES_LEFT_OUT', 'ENTITIES_NO_LIST', 'NOTHING', 'ERROR_ONLY', 'NULL_AND_ERROR'];
const oneEntity = ['TEXT_FOR_ENTITY', 'LIST_FOR_ENTITY', 'KEY_LEFT_OUT', 'TEXT_FOR_NUMBER', 'OBJECT_FOR_NUMBER'];

conformance('answers that do not keep to the schema', subgraphs, [
  ...wholeCall.map((fault) => ({
    title: `${fault}: what was asked is null with an error, and the rest is answered`,
    query: `{ items { name price(fault: "${fault}") } }`,
    data: items('price', null, null),
    told: ['items.0.price', 'items.1.price'],
  })),
  ...wholeCall.map((fault) => ({
    title: `${fault}: an object of which something may not be null is null with an error`,
    query: `{ items { name sure(fault: "${fault}") } }`,
    data: { items: [null, null] },
    told: ['items.0', 'items.1'],
  })),
  ...[...oneEntity, 'LIST_FOR_NUMBER'].map((fault) => ({
    title: `${fault}: one entity's value is null with an error, the other's is answered`,
    query: `{ items { name price(fault: "${fault}") } }`,
    data: items('price', null, 20),
    told: ['items.0.price'],
  })),
  {
    title: 'fewer entities than were asked for cannot be told apart: none of them is answered',
    query: '{ items { name price(fault: "SHORT") } }',
    data: items('price', null, null),
    told: ['items.0.price', 'items.1.price'],
  },
  {
    title: 'a number in place of an object is null with an error',
    query: '{ items { name box(fault: "NUMBER_FOR_OBJECT") { width } } }',
    data: items('box', null, { width: 2 }),
    told: ['items.0.box'],
  },
  {
    title: 'an object in place of a list is null with an error',
    query: '{ items { name tags(fault: "OBJECT_FOR_LIST") } }',
    data: items('tags', null, ['a', 'b']),
    told: ['items.0.tags'],
  },
  {
    title: 'null in a list of non-null values costs the list',
    query: '{ items { name tags(fault: "NULL_IN_LIST") } }',
    data: items('tags', null, ['a', 'b']),
    told: ['items.0.tags'],
  },
  {
    title: 'null for a value that may not be null costs the object around it',
    query: '{ items { name sure(fault: "NULL_FOR_SURE") } }',
    data: { items: [null, { name: 'item 2', sure: 2 }] },
    told: ['items.0'],
  },
  {
    title: 'what was not asked for is not answered, and does not overwrite what another subgraph said',
    query: '{ items { id name price(fault: "MORE_KEYS") } }',
    data: {
      items: [
        { id: '1', name: 'item 1', price: 10 },
        { id: '2', name: 'item 2', price: 20 },
      ],
    },
  },
]);
