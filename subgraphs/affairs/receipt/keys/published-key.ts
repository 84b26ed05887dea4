import type { SigningKey } from './signing-key.ts';

/**
 * A public key as the key set publishes it: a JWK (RFC 7517), with three members of our own. `createdAt` and `retiredAt` are
 * RFC 3339 times, `retiredAt` null while the key signs. SM2 has no registered JWK: it is written as an elliptic curve key with
 * the curve "SM2" and the algorithm "SM2", coordinates of 32 bytes each.
 */
export type PublishedKey = PublicEd25519 | PublicSm2;

export interface KeySet {
  readonly keys: readonly PublishedKey[];
}

interface Published {
  readonly kid: string;
  readonly use: 'sig';
  readonly createdAt: string;
  readonly retiredAt: string | null;
  readonly isDemonstration: boolean;
}

interface PublicEd25519 extends Published {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly alg: 'EdDSA';
  readonly x: string;
}

interface PublicSm2 extends Published {
  readonly kty: 'EC';
  readonly crv: 'SM2';
  readonly alg: 'SM2';
  readonly x: string;
  readonly y: string;
}

/** What of a key is published. Named member by member: a private part can never slip through. */
export function publishedKey({ kid, createdAt, retiredAt, isDemonstration, privateKey }: SigningKey): PublishedKey {
  const published = { kid, use: 'sig', createdAt, retiredAt, isDemonstration } as const;
  if (privateKey.crv === 'SM2') {
    const { kty, crv, x, y } = privateKey;
    return { kty, crv, alg: 'SM2', x, y, ...published };
  }
  const { kty, crv, x } = privateKey;
  return { kty, crv, alg: 'EdDSA', x, ...published };
}
