import { describe, expect, test } from '@jest/globals';
import { generateKey } from '../../../../../subgraphs/affairs/receipt/keys/generate-key.ts';
import { readSigningKey } from '../../../../../subgraphs/affairs/receipt/keys/read-signing-key.ts';

describe('the file of a key', () => {
  test.each(['EdDSA', 'SM2'] as const)('of %s is read back as it was written', async (algorithm) => {
    const key = await generateKey(algorithm, { isDemonstration: false });
    expect(readSigningKey(JSON.parse(JSON.stringify(key)))).toEqual(key);
  });

  test('is refused where its parts do not belong together', async () => {
    const [one, two] = [
      await generateKey('EdDSA', { isDemonstration: true }),
      await generateKey('SM2', { isDemonstration: true }),
    ];
    expect(() => readSigningKey({ ...one, kid: two.kid })).toThrow("key 1.kid: expected the key's own thumbprint");
    expect(() => readSigningKey({ ...one, algorithm: 'SM2' })).toThrow('key.privateKey: expected a member y');
    expect(() => readSigningKey({ ...one, algorithm: 'RS256' })).toThrow('key.algorithm: expected EdDSA or SM2');
    expect(() => readSigningKey({ ...one, isDemonstration: 1 })).toThrow('isDemonstration: expected true or false');
    expect(() => readSigningKey({ ...one, privateKey: { ...one.privateKey, d: 'x' } })).toThrow('key.privateKey.d');
  });
});
