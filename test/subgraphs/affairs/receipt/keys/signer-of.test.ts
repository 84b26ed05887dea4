import { describe, expect, test } from '@jest/globals';
import { generateKey } from '../../../../../subgraphs/affairs/receipt/keys/generate-key.ts';
import { KeysRefused } from '../../../../../subgraphs/affairs/receipt/keys/keys-refused.ts';
import { signerOf } from '../../../../../subgraphs/affairs/receipt/keys/signer-of.ts';
import type { PrivateKey } from '../../../../../subgraphs/affairs/receipt/keys/signing-key.ts';

describe.each(['EdDSA', 'SM2'] as const)('the signer of a key of %s', (algorithm) => {
  const made = () => generateKey(algorithm, { isDemonstration: true });

  test('signs under the id of the key', async () => {
    const key = await made();
    expect(await signerOf(key)).toMatchObject({ keyId: key.kid, algorithm });
  });

  test('is refused where the private part is of another key, without telling it', async () => {
    const [key, other] = [await made(), await made()];
    for (const d of [other.privateKey.d, 'A'.repeat(43)]) {
      const privateKey = { ...key.privateKey, d } as PrivateKey;
      const refused = await signerOf({ ...key, privateKey }).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(KeysRefused);
      expect(String(refused)).not.toContain(d);
    }
  });
});
