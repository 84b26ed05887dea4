import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { compilePrivacyCost } from '../../../../gateway/limits/cost/privacy-cost.ts';
import { noWeights } from '../../../../gateway/limits/cost/weights.ts';

const schema = buildSchema(`
  type Query { person(id: ID!): Person  people(ids: [ID!]!): [Person]  enterprise: Enterprise  household: Household }
  type Person { name: String  phone: String  children: Kin  homes: Homes }
  type Kin { nodes: [Person!] }
  type Homes { nodes: [Home!] }
  type Home { code: String }
  type Household { address: String }
  type Enterprise { name: String  holders(first: Int = 20): Holders }
  type Holders { nodes: [Holder!] }
  union Holder = Person | Enterprise
`);
const levels: Readonly<Record<string, number>> = {
  'Person.name': 2,
  'Person.phone': 3,
  'Home.code': 4,
  'Household.address': 3,
};
const costOf = (query: string, variables = {}) =>
  compilePrivacyCost({
    schema,
    document: parse(query),
    classify: (type, field) => ({ level: levels[`${type}.${field}`] ?? 1 }),
    weights: noWeights,
  })(variables);

describe('the privacy cost of an operation', () => {
  test.each<[string, string, number]>([
    ['public data costs nothing', '{ enterprise { name } }', 0],
    ['a person costs the most sensitive thing that is asked', '{ person(id: 1) { name phone } }', 3],
    ['a person’s homes are the person’s', '{ person(id: 1) { name homes { nodes { code } } } }', 4],
    ['children are people of their own', '{ person(id: 1) { name children { nodes { phone } } } }', 2 + 10 * 3],
    ['people in a union are people', '{ enterprise { holders(first: 5) { nodes { ... on Person { name } } } } }', 10],
    ['a person of whom nothing sensitive is asked is free', '{ person(id: 1) { __typename } }', 0],
    ['what is sensitive and nobody’s in particular is somebody’s', '{ household { address } }', 3],
  ])('%s', (_title, query, expected) => {
    expect(costOf(query)).toBe(expected);
  });

  test('follows the number of people that the variables name', () => {
    const query = 'query ($ids: [ID!]!) { people(ids: $ids) { phone } }';
    expect([costOf(query, { ids: ['a'] }), costOf(query, { ids: Array(100).fill('a') })]).toEqual([3, 300]);
  });
});
