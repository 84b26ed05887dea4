import { canonicalJson } from './canonical-json.ts';
import { evidenceFault } from './evidence-fault.ts';
import type { KeySet, PublishedKey } from './keys/published-key.ts';
import type { Receipt } from './receipt.ts';
import { readReceipt } from './shape/read-receipt.ts';
import { ShapeFault } from './shape/shape-fault.ts';
import { readSignature } from './signature/read-signature.ts';
import { signatureHolds } from './signature/signature-holds.ts';
import type { Verdict } from './verdict.ts';

/**
 * Whether a receipt, whole or disclosed in part, is as it was issued. Needs the published key set and the time, and nothing
 * else: no network, no registry. What came as text goes through `verifyText`, which sees what parsing hides.
 */
export async function verifyReceipt(value: unknown, keySet: KeySet, now: Date): Promise<Verdict> {
  const receipt = read(value);
  if (receipt instanceof ShapeFault)
    return { state: 'ALTERED', part: { kind: 'shape' }, message: `It is no receipt. ${receipt.message}.` };
  const { head } = receipt;
  const signature = readSignature(receipt.signature);
  if (!signature)
    return { state: 'ALTERED', part: { kind: 'signature' }, message: 'The signature is none that a key writes.' };
  const key = keySet.keys.find(({ kid }) => kid === signature.keyId);
  const doubt = key ? doubtOf(key, receipt) : 'is not in the key set: it is unknown who signed';
  if (!key || doubt)
    return { state: 'UNKNOWN_KEY', keyId: signature.keyId, message: `The key ${signature.keyId} ${doubt}.` };
  if (!(await signatureHolds(signature, Buffer.from(canonicalJson(head)), key)))
    return {
      state: 'ALTERED',
      part: { kind: 'head' },
      message: 'The head is not what the key signed: the head or the signature was changed.',
    };
  const fault = evidenceFault(receipt);
  if (fault) return { state: 'ALTERED', ...fault };
  if (now.getTime() >= Date.parse(head.expiresAt))
    return { state: 'EXPIRED', message: `It is as it was issued, and expired at ${head.expiresAt}.`, receipt, key };
  return { state: 'VALID', message: 'It is as it was issued.', receipt, key };
}

function read(value: unknown): Receipt | ShapeFault {
  try {
    return readReceipt(value);
  } catch (error) {
    if (error instanceof ShapeFault) return error;
    throw error;
  }
}

/** Why a known key does not answer for a receipt; null where it does. */
function doubtOf({ retiredAt, isDemonstration }: PublishedKey, { head }: Receipt): string | null {
  // The time is the signer's own word: whoever stole a retired key can date back. The set then has to drop that key.
  if (retiredAt !== null && Date.parse(head.issuedAt) > Date.parse(retiredAt))
    return `was taken out of use at ${retiredAt}, before this receipt was issued`;
  if (isDemonstration && !head.isSynthetic) return 'is for demonstration only and proves nothing about real data';
  return null;
}
