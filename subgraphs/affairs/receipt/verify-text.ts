import type { KeySet } from './keys/published-key.ts';
import { qrPrefix } from './print/qr-text.ts';
import { receiptOfQrText } from './print/receipt-of-qr-text.ts';
import { receiptText } from './receipt-text.ts';
import type { Verdict } from './verdict.ts';
import { verifyReceipt } from './verify-receipt.ts';

/** A receipt has some kilobytes. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Whether a receipt is as it was issued, from its bytes: the JSON text, or what a scanner read off the QR code of its sheet.
 * The text has to be the very one that was issued (RFC 8785): a member that stands there twice, a space, a byte before or
 * after, another way to write a letter or a number all are alterations, though parsing would not show them.
 */
export async function verifyText(bytes: Uint8Array, keySet: KeySet, now: Date): Promise<Verdict> {
  if (bytes.length > mostBytes) return altered(`It has ${bytes.length} bytes, more than any receipt.`);
  const text = decoded(bytes);
  if (text === null) return altered('It is no text in UTF-8.');
  const isOffSheet = text.startsWith(qrPrefix);
  const value = isOffSheet ? receiptOfQrText(text) : parsed(text);
  if (isOffSheet && value === null) return altered('It is none of the texts that QR codes of sheets have.');
  if (value === undefined) return altered('It is no JSON text.');
  const verdict = await verifyReceipt(value, keySet, now);
  if (verdict.state !== 'VALID' && verdict.state !== 'EXPIRED') return verdict;
  // A text off a sheet was compared where it was read.
  return isOffSheet || text === receiptText(verdict.receipt) ? verdict : altered(reformatted);
}

const reformatted =
  'The text is not the one that was issued: a program wrote the JSON anew or put a line break at its end, or something stands in it twice. Take the original.';

function altered(message: string): Verdict {
  return { state: 'ALTERED', part: { kind: 'text' }, message };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    // A byte order mark is kept, and is then no JSON.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
