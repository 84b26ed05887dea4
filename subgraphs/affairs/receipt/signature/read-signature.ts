import type { Signer } from '../receipt.ts';
import { protectedHeader } from './protected-header.ts';

export interface ReadSignature {
  readonly keyId: string;
  readonly algorithm: Signer['algorithm'];
  /** Base64url. */
  readonly header: string;
  /** Base64url of 64 bytes: Ed25519's R and S, or SM2's r and s. */
  readonly value: string;
}

/** A compact JWS with detached payload, `header..signature`; null for a text that no signer of receipts writes. */
export function readSignature(text: string): ReadSignature | null {
  const [, header, value] = /^([\w-]+)\.\.([\w-]{86})$/.exec(text) ?? [];
  if (header === undefined || value === undefined) return null;
  if (Buffer.from(value, 'base64url').toString('base64url') !== value) return null;
  const said = keyOf(header);
  // Made again and compared: a header in another order, or with more in it, is not one that was signed.
  if (!said || protectedHeader(said) !== header) return null;
  return { ...said, header, value };
}

function keyOf(header: string): Pick<Signer, 'algorithm' | 'keyId'> | null {
  try {
    const { alg, kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
    if ((alg !== 'EdDSA' && alg !== 'SM2') || typeof kid !== 'string') return null;
    return { algorithm: alg, keyId: kid };
  } catch {
    return null;
  }
}
