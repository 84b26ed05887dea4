import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readKeys } from '../../../../../subgraphs/affairs/receipt/keys/key-folder.ts';
import { KeysRefused } from '../../../../../subgraphs/affairs/receipt/keys/keys-refused.ts';
import { openKeys } from '../../../../../subgraphs/affairs/receipt/keys/open-keys.ts';
import { rotateKey } from '../../../../../subgraphs/affairs/receipt/keys/rotate-key.ts';
import { makeReceipt } from '../../../../../subgraphs/affairs/receipt/make-receipt.ts';
import { verifyReceipt } from '../../../../../subgraphs/affairs/receipt/verify-receipt.ts';
import { receiptContent } from '../../../../support/receipts/receipt-content.ts';

describe('the keys of a city', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mianti-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const open = (isSynthetic: boolean, algorithm: 'EdDSA' | 'SM2' = 'EdDSA') =>
    openKeys({ folder, isSynthetic, algorithm });

  test.each(['EdDSA', 'SM2'] as const)(
    'are a demonstration key of %s on first use, and the same one after',
    async (algorithm) => {
      const first = await (await open(true, algorithm)).signer();
      expect(first.algorithm).toBe(algorithm);
      expect(await (await open(true, 'EdDSA')).signer()).toMatchObject({ keyId: first.keyId, algorithm });
      expect(await readKeys(folder)).toMatchObject([
        { key: { kid: first.keyId, isDemonstration: true, retiredAt: null } },
      ]);
    },
  );

  test('are one key for all workers that start at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => open(true)));
    const ids = await Promise.all(all.map(async (keys) => (await keys.signer()).keyId));
    expect(new Set(ids).size).toBe(1);
    expect(await readKeys(folder)).toHaveLength(1);
  });

  test('are not made up where the data is real', async () => {
    await expect(open(false)).rejects.toThrow(KeysRefused);
    await expect(open(false)).rejects.toThrow(/^no key signs in .*"mianti keys rotate --real"/);
    expect(await readKeys(folder)).toEqual([]);
  });

  test('are refused where the data is real and the key is for demonstration', async () => {
    await open(true);
    await expect(open(false)).rejects.toThrow(/is for demonstration only, and the data is not synthetic/);
  });

  test('for real data sign it', async () => {
    const { kid } = await rotateKey({ folder, algorithm: 'EdDSA', isDemonstration: false });
    expect((await (await open(false)).signer()).keyId).toBe(kid);
  });

  test('change at once for whoever has them open, and the old receipts still verify', async () => {
    const keys = await open(true);
    const now = () => new Date().toISOString();
    const before = await makeReceipt(receiptContent({ issuedAt: now() }), await keys.signer());
    const { kid } = await rotateKey({ folder, algorithm: 'SM2', isDemonstration: true });
    const after = await makeReceipt(receiptContent({ issuedAt: now() }), await keys.signer());
    expect((await keys.signer()).keyId).toBe(kid);
    const keySet = await keys.keySet();
    expect(keySet.keys.map(({ alg, retiredAt }) => [alg, typeof retiredAt])).toEqual([
      ['EdDSA', 'string'],
      ['SM2', 'object'],
    ]);
    for (const { receipt } of [before, after])
      expect(await verifyReceipt(receipt, keySet, new Date('2026-11-25T00:00:00Z'))).toMatchObject({ state: 'VALID' });
  });
});
