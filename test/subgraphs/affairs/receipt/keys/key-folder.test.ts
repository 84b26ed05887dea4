import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { generateKey } from '../../../../../subgraphs/affairs/receipt/keys/generate-key.ts';
import { addKey, readKeys, replaceKey } from '../../../../../subgraphs/affairs/receipt/keys/key-folder.ts';
import { KeysRefused } from '../../../../../subgraphs/affairs/receipt/keys/keys-refused.ts';

describe('a key folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'mianti-keys-')), 'keys');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));
  const made = () => generateKey('EdDSA', { isDemonstration: true });

  test('that is not there has no keys', async () => {
    expect(await readKeys(folder)).toEqual([]);
  });

  test('keeps each key in a file that only its owner can read, and nothing beside', async () => {
    const key = await made();
    expect(await addKey(folder, { number: 1, key })).toBe(true);
    expect(readdirSync(folder)).toEqual(['0001.json']);
    expect(statSync(join(folder, '0001.json')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(await readKeys(folder)).toEqual([{ number: 1, key }]);
  });

  test('takes one of two keys that are added at once, and never loses the first', async () => {
    const [one, two] = [await made(), await made()];
    const taken = await Promise.all([one, two].map((key) => addKey(folder, { number: 1, key })));
    expect(taken.toSorted()).toEqual([false, true]);
    expect(await readKeys(folder)).toEqual([{ number: 1, key: taken[0] ? one : two }]);
    expect(readdirSync(folder)).toEqual(['0001.json']);
  });

  test('has its keys in the order in which they were made', async () => {
    for (const number of [10_000, 2, 1]) await addKey(folder, { number, key: await made() });
    expect((await readKeys(folder)).map(({ number }) => number)).toEqual([1, 2, 10_000]);
  });

  test('writes a key anew', async () => {
    const key = await made();
    await addKey(folder, { number: 1, key });
    const retired = { ...key, retiredAt: '2026-11-24T10:00:00Z' };
    await replaceKey(folder, { number: 1, key: retired });
    expect(await readKeys(folder)).toEqual([{ number: 1, key: retired }]);
    expect(readdirSync(folder)).toEqual(['0001.json']);
  });

  test('with a key that others can read is refused', async () => {
    await addKey(folder, { number: 1, key: await made() });
    chmodSync(join(folder, '0001.json'), 0o640);
    await expect(readKeys(folder)).rejects.toThrow(/^others can read the key .*0001\.json/);
  });

  test('with a file that is no key is refused, and the refusal has none of the file in it', async () => {
    await addKey(folder, { number: 1, key: await made() });
    for (const text of ['secret', '{"d":"secret"}', '']) {
      writeFileSync(join(folder, '0001.json'), text);
      const refused = await readKeys(folder).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(KeysRefused);
      expect(String(refused)).toMatch(/0001\.json is no key/);
      expect(String(refused)).not.toContain('secret');
    }
  });

  test('that is a file is refused', async () => {
    writeFileSync(folder, '');
    await expect(readKeys(folder)).rejects.toThrow(/cannot be read \(ENOTDIR\)/);
  });
});
