import { exportJWK, generateKeyPair } from 'jose';
import { sm2 } from 'sm-crypto-v2';
import type { PrivateKey, SigningKey } from './signing-key.ts';
import { thumbprint } from './thumbprint.ts';

/** A new key that signs from now on. */
export async function generateKey(
  algorithm: SigningKey['algorithm'],
  { isDemonstration }: Pick<SigningKey, 'isDemonstration'>,
): Promise<SigningKey> {
  const privateKey = algorithm === 'SM2' ? newSm2() : await newEd25519();
  const createdAt = new Date().toISOString();
  return { kid: thumbprint(privateKey), algorithm, createdAt, retiredAt: null, isDemonstration, privateKey };
}

async function newEd25519(): Promise<PrivateKey> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x, d } = await exportJWK(pair.privateKey);
  if (x === undefined || d === undefined) throw new TypeError('the library exported a key without its parts');
  return { kty: 'OKP', crv: 'Ed25519', x, d };
}

function newSm2(): PrivateKey {
  const { publicKey, privateKey } = sm2.generateKeyPairHex();
  const part = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');
  // Uncompressed: 04, x, y.
  const [x, y] = [publicKey.slice(2, 66), publicKey.slice(66)];
  return { kty: 'EC', crv: 'SM2', x: part(x), y: part(y), d: part(privateKey.padStart(64, '0')) };
}
