import { canonicalJson } from './canonical-json.ts';
import type { Receipt } from './receipt.ts';

/** A receipt as the text that is kept, sent and verified (凭证原文): canonical JSON, so that it has one form only. */
export function receiptText(receipt: Receipt): string {
  return canonicalJson(receipt);
}
