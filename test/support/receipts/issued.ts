import { generateKey } from '../../../subgraphs/affairs/receipt/keys/generate-key.ts';
import { type KeySet, publishedKey } from '../../../subgraphs/affairs/receipt/keys/published-key.ts';
import { signerOf } from '../../../subgraphs/affairs/receipt/keys/signer-of.ts';
import type { SigningKey } from '../../../subgraphs/affairs/receipt/keys/signing-key.ts';
import { makeReceipt } from '../../../subgraphs/affairs/receipt/make-receipt.ts';
import type { Receipt, ReceiptContent } from '../../../subgraphs/affairs/receipt/receipt.ts';
import { receiptContent } from './receipt-content.ts';

export interface Issued {
  readonly receipt: Receipt;
  readonly key: SigningKey;
  readonly keySet: KeySet;
  /** A time at which it counts. */
  readonly now: Date;
}

interface Issue {
  readonly algorithm?: SigningKey['algorithm'];
  readonly isDemonstration?: boolean;
  readonly content?: ReceiptContent;
}

/** A receipt signed by a key of its own. */
export async function issued({ algorithm = 'EdDSA', isDemonstration = true, content }: Issue = {}): Promise<Issued> {
  const key = await generateKey(algorithm, { isDemonstration });
  const { receipt } = await makeReceipt(content ?? receiptContent(), await signerOf(key));
  return { receipt, key, keySet: { keys: [publishedKey(key)] }, now: new Date('2026-11-25T00:00:00Z') };
}
