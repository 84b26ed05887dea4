import { sm2 } from 'sm-crypto-v2';
import type { SigningKey } from './keys/signing-key.ts';
import type { Signer } from './receipt.ts';
import { protectedHeader } from './signature/protected-header.ts';
import { signingInput } from './signature/signing-input.ts';
import { sm2Options } from './signature/sm2-options.ts';
import { hexOf, sm2Point } from './signature/sm2-point.ts';

/**
 * Signs by SM2 over SM3 (GB/T 32918.2) in the same form as Ed25519: `header..signature`, the signature r and s of 32 bytes
 * each. The algorithm name "SM2" and this use of a JWS are our own; the signature itself is the standard's.
 */
export function sm2Signer({ kid, privateKey }: SigningKey): Signer {
  if (privateKey.crv !== 'SM2') throw new TypeError(`expected a key of SM2, found one of ${privateKey.crv}`);
  const header = protectedHeader({ algorithm: 'SM2', keyId: kid });
  const secret = hexOf(privateKey.d);
  const options = { ...sm2Options, publicKey: sm2Point(privateKey) };
  return {
    keyId: kid,
    algorithm: 'SM2',
    async sign(payload) {
      const signature = sm2.doSignature(signingInput(header, payload), secret, options);
      return `${header}..${Buffer.from(signature, 'hex').toString('base64url')}`;
    },
  };
}
