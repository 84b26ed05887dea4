import { nodeHash } from './merkle-tree.ts';

interface PlacedLeaf {
  readonly leaf: Uint8Array;
  readonly index: number;
  /** How many leaves the tree has. */
  readonly count: number;
  readonly path: readonly Uint8Array[];
}

/**
 * The root that a leaf and its audit path lead to (RFC 9162, section 2.1.3.2), or null where the path is too short or too long
 * for that place in the tree.
 */
export function rootByPath({ leaf, index, count, path }: PlacedLeaf): Buffer | null {
  if (index < 0 || index >= count) return null;
  let [place, last] = [index, count - 1];
  let hash: Buffer = Buffer.from(leaf);
  for (const sibling of path) {
    if (last === 0) return null;
    const isRight = place % 2 === 1;
    if (isRight || place === last) {
      hash = nodeHash(sibling, hash);
      // The last leaf of a level without a sibling is carried up until it has one.
      while (!isRight && place % 2 === 0 && place !== 0) [place, last] = [place >>> 1, last >>> 1];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [place, last] = [place >>> 1, last >>> 1];
  }
  return last === 0 ? hash : null;
}
