import { flattenedVerify, errors as joseErrors } from 'jose';
import { sm2 } from 'sm-crypto-v2';
import type { PublishedKey } from '../keys/published-key.ts';
import type { ReadSignature } from './read-signature.ts';
import { signingInput } from './signing-input.ts';
import { sm2Options } from './sm2-options.ts';
import { hexOf, sm2Point } from './sm2-point.ts';

/** Whether a key made the signature over these bytes. */
export async function signatureHolds(
  signature: ReadSignature,
  payload: Uint8Array,
  key: PublishedKey,
): Promise<boolean> {
  if (key.alg !== signature.algorithm) return false;
  return key.alg === 'SM2' ? sm2Holds(signature, payload, key) : ed25519Holds(signature, payload, key);
}

async function ed25519Holds({ header, value }: ReadSignature, payload: Uint8Array, key: PublishedKey) {
  const { kty, crv, x } = key;
  try {
    const jws = { protected: header, payload, signature: value };
    await flattenedVerify(jws, { kty, crv, x }, { algorithms: ['EdDSA'] });
    return true;
  } catch (error) {
    if (error instanceof joseErrors.JWSSignatureVerificationFailed) return false;
    throw error;
  }
}

function sm2Holds({ header, value }: ReadSignature, payload: Uint8Array, key: PublishedKey & { readonly alg: 'SM2' }) {
  try {
    return sm2.doVerifySignature(signingInput(header, payload), hexOf(value), sm2Point(key), sm2Options);
  } catch {
    // The library throws for r or s outside of the group; a signature with such a part is none.
    return false;
  }
}
