import { describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint } from 'jose';
import { generateKey } from '../../../../../subgraphs/affairs/receipt/keys/generate-key.ts';
import { thumbprint } from '../../../../../subgraphs/affairs/receipt/keys/thumbprint.ts';

describe('the id of a key', () => {
  test('is the one of RFC 8037, annex A.3, for its key', () => {
    const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
    expect(thumbprint({ kty: 'OKP', crv: 'Ed25519', x })).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  test('is what jose computes', async () => {
    const { kid, privateKey } = await generateKey('EdDSA', { isDemonstration: true });
    expect(kid).toBe(await calculateJwkThumbprint({ ...privateKey }));
  });

  test('of an SM2 key depends on both coordinates', () => {
    const key = { kty: 'EC', crv: 'SM2', x: 'a', y: 'b' } as const;
    expect(thumbprint(key)).not.toBe(thumbprint({ ...key, y: 'c' }));
  });
});
