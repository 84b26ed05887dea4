import { canonicalJson } from '../canonical-json.ts';
import type { Signer } from '../receipt.ts';

/**
 * The protected header of a receipt's JWS, base64url. There is one for a key, to the byte: RFC 7797 with `b64` false, so
 * the payload is signed as it is and stands nowhere but in the receipt's head. The algorithm "SM2" is no registered one.
 */
export function protectedHeader({ algorithm, keyId }: Pick<Signer, 'algorithm' | 'keyId'>): string {
  const header = { alg: algorithm, b64: false, crit: ['b64'], kid: keyId };
  return Buffer.from(canonicalJson(header)).toString('base64url');
}
