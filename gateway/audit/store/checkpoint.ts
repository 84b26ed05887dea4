import { CompactSign, compactVerify, importJWK } from 'jose';
import type { CheckpointKey } from '../keys/checkpoint-key.ts';

/** What is signed from time to time: where a log ended at that moment. Whoever cuts the log afterwards cannot sign another. */
export interface Checkpoint {
  readonly log: string;
  readonly sequence: number;
  readonly hash: string;
  /** When it was signed, RFC 3339. */
  readonly at: string;
  /** Records of the log at that moment. */
  readonly count: number;
}

/** A checkpoint as a compact JWS (RFC 7515), signed by Ed25519. */
export async function signCheckpoint(checkpoint: Checkpoint, { keyId, jwk }: CheckpointKey): Promise<string> {
  const payload = new TextEncoder().encode(JSON.stringify(checkpoint));
  return new CompactSign(payload)
    .setProtectedHeader({ alg: 'EdDSA', kid: keyId, typ: 'mianti-checkpoint' })
    .sign(await importJWK(jwk, 'EdDSA'));
}

/** Reads a checkpoint; null where it was not signed by the key. */
export async function readCheckpoint(text: string, { jwk }: CheckpointKey): Promise<Checkpoint | null> {
  const { kty, crv, x } = jwk as { kty: string; crv: string; x: string };
  try {
    const key = await importJWK({ kty, crv, x }, 'EdDSA');
    const { payload, protectedHeader } = await compactVerify(text, key, { algorithms: ['EdDSA'] });
    if (protectedHeader.typ !== 'mianti-checkpoint') return null;
    return JSON.parse(new TextDecoder().decode(payload)) as Checkpoint;
  } catch {
    // Whatever is wrong with it, it proves nothing.
    return null;
  }
}
