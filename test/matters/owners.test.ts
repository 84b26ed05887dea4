import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { ownersOf } from '../../matters/owners.ts';

const owners = ownersOf(
  parse(`
    enum join__Graph { HOMES @join__graph(name: "homes", url: "x") PEOPLE @join__graph(name: "people", url: "y") }
    type Home @join__type(graph: HOMES) { code: ID! }
    type Money @join__type(graph: HOMES) @join__type(graph: PEOPLE) { amount: Int }
    type Person @join__type(graph: PEOPLE, key: "number country { code }") @join__type(graph: HOMES, key: "number") {
      number: ID!
      name: String @join__field(graph: PEOPLE) @join__field(graph: HOMES, external: true)
      homes: [Home] @join__field(graph: HOMES)
    }`),
);

test('a field is of the registry that the supergraph names, or of all that have its type', () => {
  expect(owners.of('Person', 'homes')).toEqual(['homes']);
  expect(owners.of('Person', 'name')).toEqual(['people']);
  expect(owners.of('Home', 'code')).toEqual(['homes']);
  expect(owners.of('Money', 'amount')).toEqual(['homes', 'people']);
  expect(owners.of('Nobody', 'name')).toEqual([]);
});

test('a key is known by any registry that has it', () => {
  expect(owners.isKey('Person', 'number')).toBe(true);
  expect(owners.isKey('Person', 'name')).toBe(false);
});
