import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundlePage } from '../../../gateway/playground/bundle.ts';

const page = fileURLToPath(new URL('../../../gateway/playground/page/', import.meta.url));

/** Addresses that a browser would load because the style sheet names them. */
const loadedByStyle = /(?:@import\s*(?:url\()?|url\()\s*["']?((?:https?:)?\/\/[^"')\s]+)/g;
/** Addresses that a browser would load because the script imports or starts them. */
const loadedByScript = /(?:import\s*\(?|from|importScripts\(|new Worker\()\s*["'`]((?:https?:)?\/\/[^"'`]+)/g;

describe('the bundled playground', () => {
  let folder: string;
  let html: string;
  let assets: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mianti-bundle-'));
    await bundlePage({ page, folder });
    html = await readFile(join(folder, 'index.html'), 'utf8');
    assets = await readdir(join(folder, 'assets'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function findLoads(ending: string, pattern: RegExp): Promise<string[]> {
    const names = assets.filter((name) => name.endsWith(ending));
    expect(names.length).toBeGreaterThan(0);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, 'assets', name), 'utf8')));
    return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, address]) => address ?? ''));
  }

  test('has a page in a stated language, with a title and a sentence for browsers without scripts', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>Mianti 免提 · playground</title>');
    expect(html).toMatch(/<noscript>\s*The playground needs JavaScript\./);
  });

  test('loads its script, style and icon from its own assets, each of which exists', () => {
    const loads = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(loads.toSorted()).toEqual([
      expect.stringMatching(/^assets\/icon-[A-Z0-9]{8}\.svg$/),
      expect.stringMatching(/^assets\/main-[A-Z0-9]{8}\.js$/),
      expect.stringMatching(/^assets\/page-[A-Z0-9]{8}\.css$/),
    ]);
    for (const load of loads) expect(assets).toContain(load.replace('assets/', ''));
  });

  test('has no script or style inside the page, which its policy would refuse', () => {
    expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son[a-z]+=|style=/);
  });

  test('names no other host to load scripts, workers, styles, fonts or pictures from', async () => {
    expect(html).not.toMatch(/(?:https?:)?\/\/[a-z]/);
    expect(await findLoads('.css', loadedByStyle)).toEqual([]);
    expect(await findLoads('.js', loadedByScript)).toEqual([]);
  });

  test('carries a hash of its content in the name of every asset, so that it may be cached for ever', () => {
    for (const name of assets) expect(name).toMatch(/-[A-Z0-9]{8}\.(js|css|svg)$/);
  });
});
