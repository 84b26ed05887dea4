import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { merge } from '../../../gateway/plan/merge.ts';
import { own, type Tree } from '../../../gateway/plan/tree.ts';

function merged(into: Tree, ...answers: Tree[]): Tree {
  for (const answer of answers) merge(into, structuredClone(answer));
  return into;
}

describe('merging what a registry answered', () => {
  test.each([
    ['adds keys', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['merges objects at one place', { p: { a: 1 } }, { p: { b: 2 } }, { p: { a: 1, b: 2 } }],
    [
      'merges lists of one length place by place',
      { l: [{ a: 1 }, { a: 2 }] },
      { l: [{ b: 3 }, { b: 4 }] },
      {
        l: [
          { a: 1, b: 3 },
          { a: 2, b: 4 },
        ],
      },
    ],
    ['merges lists in lists', { l: [[{ a: 1 }]] }, { l: [[{ b: 2 }]] }, { l: [[{ a: 1, b: 2 }]] }],
    ['replaces a list by one of another length', { l: [1, 2] }, { l: [3] }, { l: [3] }],
    ['fills a null', { a: null }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['does not let null take away a value', { a: { b: 1 } }, { a: null }, { a: { b: 1 } }],
    ['keeps null where both say so', { a: null }, { a: null }, { a: null }],
    ['keeps null from one that had not answered', {}, { a: null }, { a: null }],
    [
      'fills a null in a list, and keeps what a null would take away',
      { l: [null, { a: 1 }] },
      { l: [{ b: 2 }, null] },
      { l: [{ b: 2 }, { a: 1 }] },
    ],
    ['ignores a key without a value', { a: 1 }, { a: undefined, b: undefined }, { a: 1 }],
    ['keeps false, 0 and an empty text', { a: 1 }, { a: false, b: 0, c: '' }, { a: false, b: 0, c: '' }],
    ['replaces a leaf by an object', { a: 'x' }, { a: { b: 1 } }, { a: { b: 1 } }],
  ])('%s', (_title, into, answered, expected) => {
    expect(merged(into as Tree, answered as Tree)).toEqual(expected);
  });

  test('takes a registry’s __proto__ and constructor for names, and poisons nothing', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"isPoisoned":true},"constructor":{"prototype":{"isPoisoned":true}},"p":{"__proto__":{"b":2}}}',
    );
    const tree = JSON.parse('{"__proto__":{"a":1},"p":{"__proto__":{"a":1}}}') as Tree;
    merge(tree, hostile);
    expect(({} as Tree).isPoisoned).toBeUndefined();
    expect(tree.isPoisoned).toBeUndefined();
    expect(own(tree, '__proto__')).toEqual({ a: 1, isPoisoned: true });
    expect(JSON.stringify(tree.p)).toBe('{"__proto__":{"a":1,"b":2}}');
  });

  test('of the same answer again changes nothing, and no value is ever lost to null', () => {
    const trees = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue({ maxDepth: 3 })) as fc.Arbitrary<Tree>;
    fc.assert(
      fc.property(trees, trees, (one, other) => {
        const once = merged(structuredClone(one), other);
        expect(merged(structuredClone(once), other)).toEqual(once);
        for (const [key, value] of Object.entries(one)) if (value !== null) expect(own(once, key)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
