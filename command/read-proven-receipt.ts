import type { Verdict } from '../subgraphs/affairs/receipt/verdict.ts';
import { type KeyPlaces, readKeysFrom } from './read-keys-from.ts';
import { readReceiptFile } from './read-receipt-file.ts';
import { Refusal } from './refusal.ts';

type Proven = Extract<Verdict, { readonly state: 'VALID' | 'EXPIRED' }>;

/**
 * The receipt in a file that is as it was issued, expired or not. Refuses every other with the reason and what is not done:
 * what is made of a receipt looks official, and is made of no text that somebody wrote himself.
 */
export async function readProvenReceipt(file: string, places: KeyPlaces, notDone: string): Promise<Proven> {
  const { verifyText } = await import('../subgraphs/affairs/receipt/verify-text.ts');
  const verdict = await verifyText(await readReceiptFile(file), await readKeysFrom(places), new Date());
  if (verdict.state === 'ALTERED' || verdict.state === 'UNKNOWN_KEY')
    throw new Refusal(`${file} is not ${notDone}: ${verdict.message}`);
  return verdict;
}
