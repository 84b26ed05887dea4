import { describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import { versionRequirements } from '../../../gateway/versions/version-requirements.ts';
import { versionsOf } from '../../../gateway/versions/versions-of.ts';
import { composeSubgraphs } from '../../conformance/support/compose-subgraphs.ts';

const schemas = {
  prices: `
    type Query { orders: [Order!]! }
    type Order @key(fields: "id") { id: ID! lines(first: Int): [Line!] }
    type Line @key(fields: "id") { id: ID! cost(in: String): Int }
  `,
  '2-labels': `
    type Order @key(fields: "id") {
      id: ID!
      lines(first: Int): [Line!] @external
      label: String @requires(fields: "lines(first: 2) { id cost(in: \\"CNY\\") }")
    }
    type Line @key(fields: "id") { id: ID! cost(in: String): Int @external }
  `,
};

describe('the versions of a supergraph', () => {
  test('there are none where nothing was replaced', () => {
    expect(versionsOf(composeSubgraphs(schemas))).toBeNull();
  });

  test('each stands for its call', () => {
    const versions = versionsOf(versionRequirements(composeSubgraphs(schemas)));
    const calls = [...(versions?.calls.values() ?? [])].map((call) => print(call));
    expect(calls.sort()).toEqual(['cost(in: "CNY")', 'lines(first: 2)']);
  });

  test('a field needs versions at places of its representation, in the subgraph that has it', () => {
    const versions = versionsOf(versionRequirements(composeSubgraphs(schemas)));
    const nameOf = (text: string) => [...(versions?.calls ?? [])].find(([, call]) => print(call) === text)?.[0];
    const lines = nameOf('lines(first: 2)');
    const cost = nameOf('cost(in: "CNY")');
    expect(Object.fromEntries(versions?.needsOf('2-labels', 'Order', 'label') ?? [])).toEqual({
      lines,
      'lines.cost': `${lines}.${cost}`,
    });
    expect(versions?.needsOf('prices', 'Order', 'label')).toBeUndefined();
    expect(versions?.needsOf('2-labels', 'Order', 'id')).toBeUndefined();
  });
});
