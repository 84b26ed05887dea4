import { canonicalJson } from './canonical-json.ts';
import { leafOfText } from './leaf-of-text.ts';
import type { DisclosedEvidence } from './receipt.ts';

/**
 * The leaf of a part of the evidence. The salt is hashed with it: most evidence is one of a few values ("one record",
 * "none"), and without a salt whoever sees the hash of a hidden part would try them all.
 */
export function evidenceLeaf({ salt, item }: Pick<DisclosedEvidence, 'salt' | 'item'>): Buffer {
  return leafOfText(canonicalJson(item), salt);
}
