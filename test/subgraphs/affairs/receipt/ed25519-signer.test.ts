import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { FlattenedSign, importJWK } from 'jose';
import { ed25519Signer } from '../../../../subgraphs/affairs/receipt/ed25519-signer.ts';
import { generateKey } from '../../../../subgraphs/affairs/receipt/keys/generate-key.ts';

const demonstration = { isDemonstration: true };

describe('the Ed25519 signer', () => {
  test('writes a detached JWS that another library verifies: Node over header, dot and payload', async () => {
    const key = await generateKey('EdDSA', demonstration);
    const payload = Buffer.from('{"a":1}');
    const [header = '', between, signature = ''] = (await (await ed25519Signer(key)).sign(payload)).split('.');
    expect(between).toBe('');
    expect(Buffer.from(header, 'base64url').toString()).toBe(
      `{"alg":"EdDSA","b64":false,"crit":["b64"],"kid":"${key.kid}"}`,
    );
    const { x } = key.privateKey;
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const input = Buffer.concat([Buffer.from(`${header}.`), payload]);
    expect(verify(null, input, publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(verify(null, payload, publicKey, Buffer.from(signature, 'base64url'))).toBe(false);
  });

  test('writes to the byte what a JOSE library writes', async () => {
    const key = await generateKey('EdDSA', demonstration);
    const payload = Buffer.from('{"a":"甲"}');
    const jws = new FlattenedSign(payload);
    jws.setProtectedHeader({ alg: 'EdDSA', b64: false, crit: ['b64'], kid: key.kid });
    const { protected: header, signature } = await jws.sign(await importJWK({ ...key.privateKey }, 'EdDSA'));
    expect(await (await ed25519Signer(key)).sign(payload)).toBe(`${header}..${signature}`);
  });

  test('leaves nothing to chance: the same key and payload give the same signature', async () => {
    const signer = await ed25519Signer(await generateKey('EdDSA', demonstration));
    const [one, two] = [await signer.sign(Buffer.from('a')), await signer.sign(Buffer.from('a'))];
    expect(one).toBe(two);
    expect(await signer.sign(Buffer.from('b'))).not.toBe(one);
  });

  test('refuses a key of SM2', async () => {
    await expect(ed25519Signer(await generateKey('SM2', demonstration))).rejects.toThrow(
      'expected a key of Ed25519, found one of SM2',
    );
  });
});
