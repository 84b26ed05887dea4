import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { composed, openSupergraph, type SmallSupergraph } from '../../support/small-supergraph.ts';

const schemas = {
  people:
    'type Query { person(id: ID): Person } type Person @key(fields: "id") { id: ID! name(short: Boolean): String }',
  homes: 'type Person @key(fields: "id") { id: ID! home: String }',
};

describe('a supergraph that is loaded', () => {
  let opened: SmallSupergraph;
  beforeAll(async () => {
    opened = await openSupergraph(composed(schemas));
  });
  afterAll(() => opened.stop());
  const plan = (query: string) => opened.supergraph.plan(parse(query));

  test('plans an operation across its registries', () => {
    const text = JSON.stringify(plan('{ person(id: 1) { name home } }'));
    expect(text).toMatch(/"Sequence".*people.*Flatten.*homes/);
  });

  test('plans nothing where no registry is to be asked', () => {
    expect(plan('{ __typename }')).toBeUndefined();
  });

  test('knows which type is which', () => {
    expect(opened.supergraph.inputTypes.isOfType('Person', 'Person')).toBe(true);
    expect(opened.supergraph.inputTypes.isOfType('Person', 'Query')).toBe(false);
  });
});
