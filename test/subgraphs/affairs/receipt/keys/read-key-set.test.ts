import { describe, expect, test } from '@jest/globals';
import { generateKey } from '../../../../../subgraphs/affairs/receipt/keys/generate-key.ts';
import { publishedKey } from '../../../../../subgraphs/affairs/receipt/keys/published-key.ts';
import { readKeySet } from '../../../../../subgraphs/affairs/receipt/keys/read-key-set.ts';
import { alterations } from '../../../../support/receipts/alterations.ts';

describe('a published key set', () => {
  test.each(['EdDSA', 'SM2'] as const)('of %s is read back as it was written', async (algorithm) => {
    const keys = [publishedKey(await generateKey(algorithm, { isDemonstration: true }))];
    expect(readKeySet(JSON.parse(JSON.stringify({ keys })))).toEqual({ keys });
  });

  test.each(['EdDSA', 'SM2'] as const)('of %s has no private part', async (algorithm) => {
    const key = await generateKey(algorithm, { isDemonstration: true });
    expect(JSON.stringify(publishedKey(key))).not.toContain(key.privateKey.d);
  });

  test('is refused when a key is changed, but for its times and its mark', async () => {
    const keys = [publishedKey(await generateKey('SM2', { isDemonstration: true }))];
    for (const { what, altered } of alterations({ keys })) {
      if (/(retiredAt|isDemonstration|keys\.0) (replaced|left out|made null)/.test(what)) continue;
      expect(() => {
        readKeySet(altered);
        throw new Error(`${what} was read`);
      }).toThrow(/expected/);
    }
  });

  test('is refused with the place and what was expected there', async () => {
    const key = publishedKey(await generateKey('EdDSA', { isDemonstration: true }));
    expect(() => readKeySet([])).toThrow('key set: expected an object');
    expect(() => readKeySet({ keys: [{ ...key, d: 'secret' }] })).toThrow('key 1: expected no member "d"');
    expect(() => readKeySet({ keys: [{ ...key, kid: 'mine' }] })).toThrow(
      "key 1.kid: expected the key's own thumbprint",
    );
    expect(() => readKeySet({ keys: [key, key] })).toThrow('keys: expected each key once');
    expect(() => readKeySet({ keys: [{ ...key, alg: 'none' }] })).toThrow('a signing key of Ed25519 or SM2');
  });
});
