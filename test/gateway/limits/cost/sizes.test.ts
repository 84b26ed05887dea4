import { describe, expect, test } from '@jest/globals';
import { buildSchema, type FieldNode, getOperationAST, Kind, parse } from 'graphql';
import { sizesOf } from '../../../../gateway/limits/cost/sizes.ts';
import type { Size } from '../../../../gateway/limits/cost/times.ts';
import type { ListSize } from '../../../../gateway/limits/cost/weights.ts';

const schema = buildSchema(`
  type Query { one: A  many: [A!]!  page(first: Int = 20): C  open(first: Int): C  keyed(ids: [ID!]!): [A]  rows(limit: Int): [A] }
  type A { x: Int }
  type C { nodes: [A!] totalCount: Int }
`);

function sizes(text: string, told?: ListSize, fromAbove?: Size) {
  const node = getOperationAST(parse(text))?.selectionSet.selections.find(
    (one) => one.kind === Kind.FIELD,
  ) as FieldNode;
  const field = schema.getQueryType()?.getFields()[node.name.value];
  if (!field) throw new Error('no such field');
  const found = sizesOf(node, field, told, fromAbove);
  const value = (size: Size | undefined, variables: Record<string, unknown>) =>
    typeof size === 'function' ? size(variables) : size;
  return (variables: Record<string, unknown> = {}) => [
    value(found.own, variables),
    value(found.inside?.('nodes'), variables),
  ];
}

describe('the size of a list', () => {
  test.each<[string, ReturnType<typeof sizes>, unknown[]]>([
    ['is one where there is no list', sizes('{ one { x } }'), [1, undefined]],
    ['is assumed where nothing says it', sizes('{ many { x } }'), [10, undefined]],
    ['is what a list above says of it', sizes('{ many { x } }', undefined, 50), [50, undefined]],
    ['is the page that is asked for', sizes('{ page(first: 7) { totalCount } }'), [1, 7]],
    ['is the page by default', sizes('{ page { totalCount } }'), [1, 20]],
    ['is the page by default where null is asked for', sizes('{ page(first: null) { totalCount } }'), [1, 20]],
    ['is a hundred where a page has no bound', sizes('{ open { totalCount } }'), [1, 100]],
    ['is as long as the keys', sizes('{ keyed(ids: ["a", "b", "c"]) { x } }'), [3, undefined]],
    ['is what the schema assumes', sizes('{ many { x } }', { assumedSize: 4 }), [4, undefined]],
    [
      'is what an argument says that the schema names',
      sizes('{ rows(limit: 9) { x } }', { slicingArguments: ['limit'], assumedSize: 4 }),
      [9, undefined],
    ],
    [
      'is said of the fields that the schema names alone',
      sizes('{ page(first: 7) { totalCount } }', { slicingArguments: ['first'], sizedFields: ['edges'] }),
      [1, undefined],
    ],
    ['is never below nothing', sizes('{ page(first: -7) { totalCount } }'), [1, 0]],
  ])('%s', (_title, size, expected) => {
    expect(size()).toEqual(expected);
  });

  test('follows variables, and what stands for one that is missing', () => {
    const page = sizes('query ($n: Int) { page(first: $n) { totalCount } }');
    expect([page({ n: 3 }), page({ n: null }), page({})]).toEqual([
      [1, 3],
      [1, 20],
      [1, 20],
    ]);
    const keyed = sizes('query ($ids: [ID!]!) { keyed(ids: $ids) { x } }');
    expect([keyed({ ids: ['a', 'b'] }), keyed({ ids: 'a' })]).toEqual([
      [2, undefined],
      [1, undefined],
    ]);
  });
});
