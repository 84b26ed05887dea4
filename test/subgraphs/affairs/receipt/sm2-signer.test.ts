import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { sm2 } from 'sm-crypto-v2';
import { generateKey } from '../../../../subgraphs/affairs/receipt/keys/generate-key.ts';
import { sm2Options } from '../../../../subgraphs/affairs/receipt/signature/sm2-options.ts';
import { hexOf, sm2Point } from '../../../../subgraphs/affairs/receipt/signature/sm2-point.ts';
import { sm2Signer } from '../../../../subgraphs/affairs/receipt/sm2-signer.ts';

const sm3 = (...parts: readonly Uint8Array[]) => createHash('sm3').update(Buffer.concat(parts)).digest();
const hex = (text: string) => Buffer.from(text, 'hex');

/** The example of GB/T 32918.5-2017, annex A: the recommended curve and the standard user id. */
const example = {
  user: '1234567812345678',
  message: Buffer.from('message digest'),
  privateKey: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
  x: '09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020',
  y: 'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  z: 'b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3',
  digest: 'f0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640',
  r: 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3',
  s: 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
};

/** The curve: a, b and the base point, in the order in which the user's hash takes them. */
const curve = [
  'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc',
  '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93',
  '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7',
  'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0',
];

/** Z of GB/T 32918.2: what ties a signature to user and key. Here by OpenSSL's SM3, not by the library under test. */
function userHash(user: string, x: string, y: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(user.length * 8);
  return sm3(length, Buffer.from(user), ...[...curve, x, y].map(hex));
}

describe("the standard's example of SM2", () => {
  test('has the hashes that OpenSSL computes', () => {
    const { user, message, x, y, z, digest } = example;
    expect(userHash(user, x, y).toString('hex')).toBe(z);
    expect(sm3(hex(z), message).toString('hex')).toBe(digest);
  });

  test('verifies with the options of the signer, and not for another message or user', () => {
    const { message, x, y, r, s, privateKey } = example;
    const point = `04${x}${y}`;
    expect(sm2.getPublicKeyFromPrivateKey(privateKey)).toBe(point);
    expect(sm2.doVerifySignature(message, r + s, point, sm2Options)).toBe(true);
    expect(sm2.doVerifySignature(Buffer.from('message digesT'), r + s, point, sm2Options)).toBe(false);
    expect(sm2.doVerifySignature(message, r + s, point, { ...sm2Options, userId: 'ALICE123@YAHOO.COM' })).toBe(false);
  });
});

describe('the SM2 signer', () => {
  test('signs header, dot and payload over SM3 with the standard user id', async () => {
    const key = await generateKey('SM2', { isDemonstration: true });
    if (key.privateKey.crv !== 'SM2') throw new TypeError('expected a key of SM2');
    const payload = Buffer.from('{"a":1}');
    const [header = '', , signature = ''] = (await sm2Signer(key).sign(payload)).split('.');
    expect(Buffer.from(header, 'base64url').toString()).toBe(
      `{"alg":"SM2","b64":false,"crit":["b64"],"kid":"${key.kid}"}`,
    );
    const { x, y } = key.privateKey;
    const digest = sm3(userHash(example.user, hexOf(x), hexOf(y)), Buffer.from(`${header}.`), payload);
    const point = sm2Point({ x, y });
    expect(sm2.doVerifySignature(digest, hexOf(signature), point, { hash: false, der: false })).toBe(true);
  });

  test('refuses a key of Ed25519', async () => {
    const key = await generateKey('EdDSA', { isDemonstration: true });
    expect(() => sm2Signer(key)).toThrow('expected a key of SM2, found one of Ed25519');
  });
});

describe("Node's own SM2", () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'SM2' });
  const message = Buffer.from('message digest');
  const point = pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-65).toString('hex');

  test('is not what the signer does: its signatures do not verify as SM2', () => {
    const signature = sign('sm3', message, pair.privateKey);
    expect(verify('sm3', message, pair.publicKey, signature)).toBe(true);
    expect(sm2.doVerifySignature(message, signature.toString('hex'), point, { hash: true, der: true })).toBe(false);
  });

  test("agrees with the library's arithmetic where the user id is empty, the only one it knows", () => {
    // ECPrivateKey: a sequence, version 1, then the 32 bytes of the key.
    const secret = pair.privateKey.export({ type: 'sec1', format: 'der' }).subarray(7, 39).toString('hex');
    const reloaded = createPublicKey(pair.publicKey.export({ type: 'spki', format: 'pem' }));
    const signed = (userId: string) =>
      hex(sm2.doSignature(message, secret, { hash: true, der: true, publicKey: point, userId }));
    expect(verify('sm3', message, reloaded, signed(''))).toBe(true);
    expect(verify('sm3', message, reloaded, signed(sm2Options.userId))).toBe(false);
  });
});
