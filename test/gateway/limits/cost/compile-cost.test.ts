import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { compileCost } from '../../../../gateway/limits/cost/compile-cost.ts';
import { noWeights, type Weights } from '../../../../gateway/limits/cost/weights.ts';

const schema = buildSchema(`
  type Query { person: Person  search(first: Int = 20): People }
  type People { nodes: [Person!] totalCount: Int }
  type Person { name: String  homes(first: Int = 20): Homes  photo: String }
  type Homes { nodes: [Home!] }
  type Home { code: String }
`);
const costOf = (query: string, variables = {}, weights: Weights = noWeights) =>
  compileCost(schema, parse(query), weights)(variables);

describe('the cost of an operation', () => {
  test.each<[string, string, number]>([
    ['an object is one, and its values are free', '{ person { name } }', 1],
    ['a page is its rows and itself', '{ search(first: 30) { totalCount nodes { name } } }', 31],
    [
      'pages within pages multiply',
      '{ search(first: 100) { nodes { homes(first: 100) { nodes { code } } } } }',
      1 + 100 + 100 + 10_000,
    ],
    ['a count without rows is cheap', '{ search(first: 100) { totalCount } }', 1],
    [
      'a fragment costs at each place',
      '{ a: person { ...F } b: person { ...F } } fragment F on Person { homes { nodes { code } } }',
      44,
    ],
  ])('%s', (_title, query, expected) => {
    expect(costOf(query)).toBe(expected);
  });

  test('follows the variables', () => {
    const query = 'query ($n: Int, $m: Int) { search(first: $n) { nodes { homes(first: $m) { nodes { code } } } } }';
    expect([costOf(query, { n: 1, m: 1 }), costOf(query, { n: 100, m: 100 }), costOf(query)]).toEqual([4, 10_201, 441]);
  });

  test('is weighed as the schema says', () => {
    const weights: Weights = {
      ...noWeights,
      ofField: (parent, field) => (parent === 'Person' && field === 'photo' ? 10 : undefined),
      ofType: (type) => (type === 'Home' ? 3 : undefined),
    };
    expect(costOf('{ search(first: 2) { nodes { photo } } }', {}, weights)).toBe(1 + 2 + 20);
    expect(costOf('{ person { homes(first: 2) { nodes { code } } } }', {}, weights)).toBe(1 + 1 + 6);
  });
});
