import type { JSONWebKeySet } from 'jose';
import type { ClaimMapping } from './claim-mapping.ts';

/** Signatures by a private key only. A public key can never be taken for a shared secret: no HMAC is in the list. */
export const tokenAlgorithms = ['EdDSA', 'ES256', 'RS256'] as const;

export type TokenAlgorithm = (typeof tokenAlgorithms)[number];

/** Where an issuer's public keys (RFC 7517) are: fetched, in a file that is followed, or handed in. */
export type IssuerKeys = { readonly url: URL } | { readonly file: string } | { readonly set: JSONWebKeySet };

/** Whose tokens are accepted, and what they say (RFC 7519). */
export interface Issuer {
  /** The claim `iss`. */
  readonly issuer: string;
  /** What the claim `aud` must contain. */
  readonly audience: string;
  readonly keys: IssuerKeys;
  readonly algorithms: readonly TokenAlgorithm[];
  /** How far the issuer's clock may be from ours. */
  readonly clockSkewSeconds: number;
  /** The header `typ` that a token must have, such as `at+jwt` (RFC 9068); any where it is left out. */
  readonly type?: string;
  readonly claims: ClaimMapping;
}
