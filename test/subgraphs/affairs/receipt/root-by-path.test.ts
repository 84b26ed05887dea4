import { describe, expect, test } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { leafHash, merkleTree } from '../../../../subgraphs/affairs/receipt/merkle-tree.ts';
import { rootByPath } from '../../../../subgraphs/affairs/receipt/root-by-path.ts';

const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => leafHash(Buffer.of(index)));

describe('the path of a leaf', () => {
  test('leads to the root, for every leaf of every tree of up to 40', () => {
    for (let count = 1; count <= 40; count += 1) {
      const leaves = leavesOf(count);
      const tree = merkleTree(leaves);
      for (const [index, leaf] of leaves.entries())
        expect(rootByPath({ leaf, index, count, path: tree.path(index) })).toEqual(tree.root);
    }
  });

  test('leads nowhere when it is a step longer or shorter', () => {
    const leaves = leavesOf(13);
    const tree = merkleTree(leaves);
    for (const [index, leaf] of leaves.entries()) {
      const path = tree.path(index);
      expect(rootByPath({ leaf, index, count: 13, path: path.slice(1) })).not.toEqual(tree.root);
      expect(rootByPath({ leaf, index, count: 13, path: path.slice(0, -1) })).toBeNull();
      expect(rootByPath({ leaf, index, count: 13, path: [...path, leaf] })).toBeNull();
    }
  });

  test('of another place leads to another root', () => {
    const place = integer({ min: 0, max: 29 });
    assert(
      property(place, place, (index, other) => {
        const leaves = leavesOf(30);
        const tree = merkleTree(leaves);
        const leaf = leaves[index] ?? Buffer.alloc(0);
        const root = rootByPath({ leaf, index: other, count: 30, path: tree.path(index) });
        expect(root?.equals(tree.root) ?? false).toBe(index === other);
      }),
    );
  });

  test('of a place outside of the tree leads nowhere', () => {
    const [leaf = Buffer.alloc(0)] = leavesOf(1);
    expect(rootByPath({ leaf, index: 1, count: 1, path: [] })).toBeNull();
    expect(rootByPath({ leaf, index: -1, count: 1, path: [] })).toBeNull();
  });
});
