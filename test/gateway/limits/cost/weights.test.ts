import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { noWeights, readWeights } from '../../../../gateway/limits/cost/weights.ts';
import { composeSupergraph } from '../../../../gateway/supergraph/compose.ts';

const composed = (imports: string, sdl: string) =>
  composeSupergraph([
    {
      name: 'a',
      url: 'http://a',
      sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])\n${sdl}`,
    },
  ]).supergraph;

describe('what a schema says about cost', () => {
  test('survives composition', () => {
    const weights = readWeights(
      parse(
        composed(
          '"@cost", "@listSize"',
          `type Query {
          a: Int @cost(weight: 5)
          b: [B] @listSize(assumedSize: 7)
          c(first: Int): C @listSize(slicingArguments: ["first"], sizedFields: ["nodes"])
        }
        type B @cost(weight: 3) { x: Int }
        type C { nodes: [B] }`,
        ),
      ),
    );
    expect([weights.ofField('Query', 'a'), weights.ofField('Query', 'b')]).toEqual([5, undefined]);
    expect([weights.ofType('B'), weights.ofType('C')]).toEqual([3, undefined]);
    expect(weights.listSize('Query', 'b')).toMatchObject({ assumedSize: 7 });
    expect(weights.listSize('Query', 'c')).toMatchObject({ slicingArguments: ['first'], sizedFields: ['nodes'] });
    expect(weights.listSize('Query', 'a')).toBeUndefined();
  });

  test('is found under the names that a schema gives it', () => {
    const sdl = composed(
      '{ name: "@cost", as: "@price" }, { name: "@listSize", as: "@size" }',
      'type Query { a: Int @price(weight: 5) b: [Int] @size(assumedSize: 7) }',
    );
    const weights = readWeights(parse(sdl));
    expect([weights.ofField('Query', 'a'), weights.listSize('Query', 'b')?.assumedSize]).toEqual([5, 7]);
  });

  test('is nothing in a schema that says nothing', () => {
    const weights = readWeights(parse(composed('', 'type Query { a: Int }')));
    for (const one of [weights, noWeights])
      expect([one.ofField('Query', 'a'), one.ofType('Query'), one.listSize('Query', 'a')]).toEqual(
        Array(3).fill(undefined),
      );
  });
});
