import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { leafHash, merkleTree, nodeHash } from '../../../../subgraphs/affairs/receipt/merkle-tree.ts';

/** The leaves that the tests of Certificate Transparency use, and the roots of the first n. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => leafHash(Buffer.from(hex, 'hex')),
);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the Merkle tree', () => {
  test.each(roots.map((root, count) => [count, root] as const))(
    'of %d known leaves has the known root',
    (count, root) => {
      expect(merkleTree(leaves.slice(0, count)).root.toString('hex')).toBe(root);
    },
  );

  test('tells a leaf from a node: the same bytes do not hash alike', () => {
    const [left, right] = [createHash('sha256').update('a').digest(), createHash('sha256').update('b').digest()];
    expect(leafHash(Buffer.concat([left, right]))).not.toEqual(nodeHash(left, right));
  });

  test('hashes a text as its bytes in UTF-8', () => {
    expect(leafHash('甲"')).toEqual(leafHash(Buffer.from('甲"')));
  });

  test('has no path for a leaf that it does not have', () => {
    expect(() => merkleTree(leaves).path(8)).toThrow('expected the index of one of 8 leaves, found 8');
    expect(() => merkleTree([]).path(0)).toThrow(RangeError);
  });
});
