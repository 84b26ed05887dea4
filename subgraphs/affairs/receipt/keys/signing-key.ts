import type { Signer } from '../receipt.ts';

/** A key that signs receipts, as its file holds it. */
export interface SigningKey {
  /** RFC 7638 thumbprint of the public key. */
  readonly kid: string;
  readonly algorithm: Signer['algorithm'];
  /** RFC 3339. */
  readonly createdAt: string;
  /** RFC 3339; null while it signs. */
  readonly retiredAt: string | null;
  /** Made for a synthetic city: it proves nothing about real data. */
  readonly isDemonstration: boolean;
  readonly privateKey: PrivateKey;
}

/** A private JWK: RFC 8037 for Ed25519; for SM2 the members of an elliptic curve key, on a curve that JWK has not registered. */
export type PrivateKey =
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string; readonly d: string }
  | { readonly kty: 'EC'; readonly crv: 'SM2'; readonly x: string; readonly y: string; readonly d: string };
