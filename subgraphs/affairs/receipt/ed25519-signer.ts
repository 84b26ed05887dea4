import { FlattenedSign, importJWK } from 'jose';
import type { SigningKey } from './keys/signing-key.ts';
import type { Signer } from './receipt.ts';
import { protectedHeader } from './signature/protected-header.ts';

/**
 * Signs by Ed25519 as a JWS (RFC 7515, RFC 8037) with detached payload and `b64` false (RFC 7797): `header..signature`. Any
 * JOSE library verifies it, given the canonical head as payload.
 */
export async function ed25519Signer({ kid, privateKey }: SigningKey): Promise<Signer> {
  if (privateKey.crv !== 'Ed25519') throw new TypeError(`expected a key of Ed25519, found one of ${privateKey.crv}`);
  const key = await importJWK({ ...privateKey }, 'EdDSA');
  const expected = protectedHeader({ algorithm: 'EdDSA', keyId: kid });
  return {
    keyId: kid,
    algorithm: 'EdDSA',
    async sign(payload) {
      const jws = new FlattenedSign(payload);
      // In the order of canonical JSON: a receipt's header has one form.
      jws.setProtectedHeader({ alg: 'EdDSA', b64: false, crit: ['b64'], kid });
      const { protected: header, signature } = await jws.sign(key);
      if (header !== expected) throw new Error(`the library wrote the header ${header}`);
      return `${header}..${signature}`;
    },
  };
}
