import { hash } from 'node:crypto';
import { sha256 } from './sha256.ts';

export interface MerkleTree {
  readonly root: Buffer;
  /** The audit path of a leaf: hashes from its sibling up. */
  path(index: number): readonly Buffer[];
}

/** The tree of RFC 6962, section 2.1, over hashes of leaves; the root of no leaves is the hash of nothing. */
export function merkleTree(leaves: readonly Uint8Array[]): MerkleTree {
  return {
    root: leaves.length === 0 ? sha256() : rootOf(leaves),
    path(index) {
      if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
        throw new RangeError(`expected the index of one of ${leaves.length} leaves, found ${index}`);
      return pathOf(index, leaves);
    },
  };
}

// RFC 6962 sets one byte before what is hashed, so that no leaf can be passed off as a node or a node as a leaf.
const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

/** Of bytes, or of a text in UTF-8. */
export function leafHash(data: Uint8Array | string): Buffer {
  return typeof data === 'string' ? hash('sha256', `\0${data}`, 'buffer') : sha256(leafPrefix, data);
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(nodePrefix, left, right);
}

function rootOf(leaves: readonly Uint8Array[]): Buffer {
  const [only] = leaves;
  if (leaves.length === 1 && only) return Buffer.from(only);
  const split = splitOf(leaves.length);
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

function pathOf(index: number, leaves: readonly Uint8Array[]): Buffer[] {
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split ? [...pathOf(index, left), rootOf(right)] : [...pathOf(index - split, right), rootOf(left)];
}

/** The largest power of two below the count. */
function splitOf(count: number): number {
  return 2 ** (31 - Math.clz32(count - 1));
}
