import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openCallSigner } from '../../command/open-call-signer.ts';
import { Refusal } from '../../command/refusal.ts';
import { callKey, publicSet } from '../support/call-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'mianti-signer-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (text: string, mode = 0o600) => {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, text, { mode });
  return file;
};
const call = { audience: 'population', method: 'GET', path: '/readyz', body: '' };

describe('the key that signs calls', () => {
  test('is read from its file; without one nothing is signed', async () => {
    const sign = await openCallSigner(fileOf(JSON.stringify(await callKey())));
    expect(await sign?.(call)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await openCallSigner(undefined)).toBeNull();
  });

  test('is refused where others can read it', async () => {
    const file = fileOf(JSON.stringify(await callKey()), 0o640);
    await expect(openCallSigner(file)).rejects.toThrow(/others can read the key .*chmod 600/);
  });

  test('is none that is public, garbage or not there, and a refusal never quotes it', async () => {
    const key = await callKey();
    const texts = [publicSet(key), '{', '', '[]', 'null', JSON.stringify({ ...key, d: 'short' })];
    for (const text of texts) {
      const refusal = await openCallSigner(fileOf(text)).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Refusal);
      expect(String(refusal)).not.toContain(key.x);
    }
    await expect(openCallSigner(join(folder, 'none'))).rejects.toThrow('cannot be read (ENOENT)');
  });
});
