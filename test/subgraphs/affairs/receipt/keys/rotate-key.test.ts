import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readKeys } from '../../../../../subgraphs/affairs/receipt/keys/key-folder.ts';
import { rotateKey } from '../../../../../subgraphs/affairs/receipt/keys/rotate-key.ts';

describe('a rotation', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mianti-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const rotate = (isDemonstration: boolean) => rotateKey({ folder, algorithm: 'EdDSA', isDemonstration });

  test('leaves one key in use, and keeps the time at which another was retired', async () => {
    await rotate(true);
    await rotate(true);
    const [{ key: first } = { key: null }] = await readKeys(folder);
    const { kid } = await rotate(false);
    const keys = (await readKeys(folder)).map(({ key }) => key);
    expect(keys).toHaveLength(3);
    expect(keys.filter(({ retiredAt }) => retiredAt === null).map((key) => key.kid)).toEqual([kid]);
    expect(keys[0]).toEqual(first);
  });

  test('never puts a demonstration key in the place of one for real data', async () => {
    const { kid } = await rotate(false);
    await expect(rotate(true)).rejects.toThrow(/a key for real data signs in .*; a demonstration key would replace it/);
    expect(await readKeys(folder)).toMatchObject([{ key: { kid, retiredAt: null } }]);
  });

  test('of two at once leaves a key that signs', async () => {
    await rotate(true);
    const ended = await Promise.allSettled([rotate(true), rotate(true)]);
    expect(ended.some(({ status }) => status === 'fulfilled')).toBe(true);
    const inUse = (await readKeys(folder)).filter(({ key }) => key.retiredAt === null);
    expect(inUse).toHaveLength(1);
  });
});
