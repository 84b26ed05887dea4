import { createHmac, createSecretKey } from 'node:crypto';

/** Bytes of the random key that a receipt's hashes are blinded with. */
export const blindingKeyBytes = 32;

/**
 * HMAC-SHA-256 of a text, base64url. What a receipt hashes is short and of known form: of a plain hash whoever holds the
 * receipt tries citizen ID numbers until one fits. Without the key, which is random and stands in no receipt, nothing fits.
 */
export function blindedHash(key: Uint8Array, text: string): string {
  // Of bytes, Node would make a key itself, at three times the cost of the hash.
  return createHmac('sha256', createSecretKey(key)).update(text).digest('base64url');
}
