import { appendFile, cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fingerprintPage } from '../../../gateway/playground/fingerprint.ts';

const sources = new URL('../../../gateway/playground/page/', import.meta.url);

describe("the fingerprint of the playground's sources", () => {
  let page: string;
  beforeAll(async () => {
    page = await mkdtemp(join(tmpdir(), 'mianti-fingerprint-'));
    await cp(sources, page, { recursive: true });
  });
  afterAll(() => rm(page, { recursive: true, force: true }));

  test('is the same for the same sources, wherever they lie', async () => {
    const copy = `${page}-elsewhere`;
    await cp(page, copy, { recursive: true });
    expect(await fingerprintPage(copy)).toBe(await fingerprintPage(page));
    await rm(copy, { recursive: true });
  });

  test('is another one as soon as a source changes or has another name', async () => {
    const first = await fingerprintPage(page);
    await appendFile(join(page, 'page.css'), '\n');
    const second = await fingerprintPage(page);
    await rename(join(page, 'icon.svg'), join(page, 'seal.svg'));
    const third = await fingerprintPage(page);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(first).toMatch(/^[0-9a-f]{20}$/);
  });
});
