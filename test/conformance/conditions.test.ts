import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const subgraphs: Subgraphs = {
  front: {
    sdl: `
      type Query { item: Item! items: [Item!]! other: String }
      type Item @key(fields: "id") { id: ID! name: String }
    `,
    resolvers: {
      Query: { item: () => ({ id: 'i1' }), items: () => [{ id: 'i1' }, { id: 'i2' }], other: () => 'o' },
      Item: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        name: ({ id }: { id: string }) => `name ${id}`,
      },
    },
  },
  back: {
    sdl: `
      type Item @key(fields: "id") { id: ID! price: Int next: Item weight(unit: String = "kg"): String }
    `,
    resolvers: {
      Item: {
        price: ({ id }: { id: string }) => Number(id[1]) * 10,
        next: ({ id }: { id: string }) => ({ id: `i${Number(id[1]) + 1}` }),
        weight: (_: unknown, { unit }: { unit: string }) => `5 ${unit}`,
      },
    },
  },
  side: {
    sdl: `
      type Item @key(fields: "id") { id: ID! price: Int @external isDear: Boolean @requires(fields: "price") }
    `,
    resolvers: { Item: { isDear: ({ price }: { price: number }) => price > 15 } },
  },
};

const both = 'query ($yes: Boolean!, $no: Boolean!)';
const variables = { yes: true, no: false };

conformance('@skip and @include', subgraphs, [
  {
    title: 'what is not included of another subgraph costs no call',
    query: 'query ($no: Boolean!) { item { id price @include(if: $no) next @include(if: $no) { name } } }',
    variables: { no: false },
    data: { item: { id: 'i1' } },
    asks: ['front'],
  },
  {
    title: 'what is included is answered at its place',
    query: `${both} { item { price @include(if: $yes) name isDear @skip(if: $no) } }`,
    variables,
    data: { item: { price: 10, name: 'name i1', isDear: false } },
  },
  {
    title: 'literals decide as variables do',
    query: '{ item { price @include(if: false) name @skip(if: false) isDear @skip(if: true) id @include(if: true) } }',
    data: { item: { name: 'name i1', id: 'i1' } },
    asks: ['front'],
  },
  {
    title: 'a condition on a fragment is a condition on all of it',
    query: `${both} {
      items { ... on Item @include(if: $yes) { price } ... @skip(if: $yes) { isDear name } ...Next @include(if: $no) }
    }
    fragment Next on Item { next { name } }`,
    variables,
    data: { items: [{ price: 10 }, { price: 20 }] },
    asks: ['front', 'back'],
  },
  {
    title: 'a field that one fragment leaves out and another asks for is answered',
    query: `${both} { item { ... @include(if: $no) { price name } ... @include(if: $yes) { price } } }`,
    variables,
    data: { item: { price: 10 } },
  },
  {
    title: 'a field with a condition and the same field without one is answered, its parts by their own conditions',
    query: `${both} { item { next @include(if: $no) { price } next { name } next @include(if: $yes) { id } } }`,
    variables,
    data: { item: { next: { name: 'name i2', id: 'i2' } } },
    asks: ['front', 'back'],
  },
  {
    title: '@skip and @include on one field must both allow it',
    query: `${both} {
      item { a: price @skip(if: $no) @include(if: $yes) b: price @skip(if: $yes) @include(if: $yes) c: price @skip(if: $no) @include(if: $no) id }
    }`,
    variables,
    data: { item: { a: 10, id: 'i1' } },
  },
  {
    title: 'an object of which nothing is included is an empty object',
    query: 'query ($no: Boolean!) { item { price @include(if: $no) } items { ... @include(if: $no) { id } } }',
    variables: { no: false },
    data: { item: {}, items: [{}, {}] },
  },
  {
    title: 'a root of which nothing is included is an empty answer',
    query: `${both} { item @include(if: $no) { id } ...More @skip(if: $yes) } fragment More on Query { other }`,
    variables,
    data: {},
  },
  {
    title: 'conditions in each other, over a hop and back',
    query: `${both} { item { next @include(if: $yes) { name @skip(if: $no) next @skip(if: $no) { isDear name @skip(if: $yes) } } } }`,
    variables,
    data: { item: { next: { name: 'name i2', next: { isDear: true } } } },
    asks: ['front', 'back', 'side'],
  },
  {
    title: 'a condition is a default of its variable where none is given',
    query:
      'query ($no: Boolean! = false, $yes: Boolean! = true) { item { id price @include(if: $no) name @include(if: $yes) } }',
    data: { item: { id: 'i1', name: 'name i1' } },
    asks: ['front'],
  },
  {
    title: 'one operation is answered by its variables each time, not by those of the first time',
    query: `${both} { item { price @include(if: $yes) isDear @include(if: $no) } }`,
    variables: { yes: false, no: true },
    data: { item: { isDear: false } },
  },
  {
    title: 'and again with others',
    query: `${both} { item { price @include(if: $yes) isDear @include(if: $no) } }`,
    variables: { yes: true, no: true },
    data: { item: { price: 10, isDear: false } },
  },
  {
    title: '__typename takes conditions too',
    query: `${both} { item { __typename @include(if: $no) kind: __typename @include(if: $yes) price } __typename @skip(if: $yes) }`,
    variables,
    data: { item: { kind: 'Item', price: 10 } },
  },
]);
