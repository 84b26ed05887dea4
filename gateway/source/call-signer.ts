import { createHash, randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { callSeconds, callTokenType, type SignCall } from '../../schema/call-token.ts';

/** A private Ed25519 key as a JWK (RFC 8037); `kid` is its thumbprint. */
export interface CallKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly kid: string;
  readonly x: string;
  readonly d: string;
}

/** Signs calls by a key: who is called can tell that they are this process's, and that nobody has changed them. */
export async function callSigner(key: CallKey): Promise<SignCall> {
  const { kid } = key;
  const privateKey = await importJWK({ ...key }, 'EdDSA');
  return ({ audience, method, path, body }) => {
    const iat = Math.floor(Date.now() / 1_000);
    const bodyHash = createHash('sha256').update(body).digest('base64url');
    return new SignJWT({ method, path, body: bodyHash })
      .setProtectedHeader({ alg: 'EdDSA', kid, typ: callTokenType })
      .setIssuer(kid)
      .setAudience(audience)
      .setIssuedAt(iat)
      .setExpirationTime(iat + callSeconds)
      .setJti(randomUUID())
      .sign(privateKey);
  };
}
