import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { examples } from '../../command/examples.ts';
import { buildPlayground } from '../../gateway/playground/build.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { openChromium } from '../support/chromium.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';
import { drivePlayground } from '../support/playground.ts';

describe('the page that a newcomer opens', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-page-'));
  let browser: Browser | null;
  let city: City;
  let gateway: TestGateway;
  beforeAll(async () => {
    browser = await openChromium();
    city = await openCity();
    const built = await buildPlayground({ into: folder });
    gateway = await openGateway(city.registries.map(localSource), {
      playground: { folder: built.folder, examples: examples() },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await gateway.stop();
    await city.stop();
    rmSync(folder, { recursive: true });
  });

  test('says that the data is synthetic, where it is', async () => {
    expect(await (await fetch(`${gateway.url}/playground.json`)).json()).toMatchObject({
      synthetic: true,
      registries: ['population', 'enterprise', 'spatial', 'license', 'affairs'],
    });
  });

  test('runs every ready query by a click, and nothing leaves the machine', async () => {
    if (!browser) return;
    const visit = await drivePlayground(await browser.newPage(), `${gateway.url}/`);
    expect(visit.answers).toHaveLength(examples().length);
    const { url } = gateway;
    for (const { json } of visit.answers) expect(json).toEqual({ data: expect.any(Object) });
    expect(visit.answers[0]?.shown).toContain('顾思源');
    expect(visit.documentedFields).toEqual(
      expect.arrayContaining(['person', 'enterprise', 'realEstateUnit', 'license']),
    );
    expect([visit.foreignRequests, visit.problems]).toEqual([[], []]);
    expect(
      visit.requests.every(
        (address) => address.startsWith(url) || address.startsWith('data:') || address.startsWith('blob:'),
      ),
    ).toBe(true);
  });
});
