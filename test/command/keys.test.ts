import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readKeySet } from '../../subgraphs/affairs/receipt/keys/read-key-set.ts';
import { mianti } from '../support/command.ts';

describe('mianti keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-keys-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const keys = (...words: readonly string[]) => mianti('keys', ...words, '--key-folder', join(folder, 'keys')).ended;

  test('makes keys, lists them, and publishes them without their private parts', async () => {
    expect((await keys('list')).output).toContain('no key in ');
    const first = await keys('rotate');
    expect(first).toMatchObject({
      code: 0,
      output: expect.stringMatching(/EdDSA {2}made .* signs {2}for demonstration only\n$/),
    });
    const second = await keys('rotate', '--signature', 'SM2', '--real');
    expect(second).toMatchObject({ code: 0, output: expect.stringMatching(/SM2 {4}made .* signs\n$/) });
    const [one, two] = (await keys('list')).output.trim().split('\n');
    expect(one).toMatch(/retired 2\d{3}-/);
    expect(two).toBe(second.output.trim());

    const out = join(folder, 'keys.json');
    expect(await keys('publish', out)).toMatchObject({ code: 0 });
    const published = readFileSync(out, 'utf8');
    expect((await keys('publish')).output).toBe(published);
    expect(published).not.toContain('"d"');
    expect(readKeySet(JSON.parse(published)).keys.map(({ alg }) => alg)).toEqual(['EdDSA', 'SM2']);
  });

  test('refuses a demonstration key in the place of a real one', async () => {
    const { code, output } = await keys('rotate');
    expect(code).toBe(1);
    expect(output).toMatch(/^mianti: a key for real data signs in .*; a demonstration key would replace it\n$/);
  });

  test('refuses a folder that cannot be one', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, output } = await mianti('keys', 'rotate', '--key-folder', join(folder, 'file', 'keys')).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^mianti: .*cannot be (read|used) \(ENOTDIR\)\n$/);
  });
});
