import { canonicalJson } from './canonical-json.ts';
import type { EvidenceItem, WrittenItem } from './receipt.ts';

/**
 * A piece of evidence with its canonical text, which the making of a receipt needs three times: for its leaf, for the hashes of
 * answers and for the receipt's own text. Who verifies writes every text anew. Throws for what is no JSON.
 */
export function writtenItem(item: EvidenceItem): WrittenItem {
  return { item, text: canonicalJson(item) };
}
