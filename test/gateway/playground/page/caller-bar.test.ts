import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openDemonstration } from '../../../../command/demonstration/open-demonstration.ts';
import { playgroundSignIn } from '../../../../command/demonstration/playground-sign-in.ts';
import { identifierChecks as checks } from '../../../../command/identifier-checks.ts';
import type { Guard } from '../../../../gateway/access/guard.ts';
import { openIdentity } from '../../../../gateway/access/identity/open-identity.ts';
import { openLog } from '../../../../gateway/log.ts';
import type { RequestContext } from '../../../../gateway/plan/plan-state.ts';
import { buildPlayground } from '../../../../gateway/playground/build.ts';
import type { Source } from '../../../../gateway/source/source.ts';
import { openChromium } from '../../../support/chromium.ts';
import { openGateway, type TestGateway } from '../../../support/gateway.ts';
import { composed } from '../../../support/small-supergraph.ts';

const source: Source = {
  name: 'one',
  send: async () => ({ data: { greeting: 'hello' } }),
  health: async () => ({ isSynthetic: true }),
  stop: async () => undefined,
};

const examples = [
  {
    title: 'A buyer',
    query: 'query Buyer { greeting }',
    variables: '{}',
    persona: 'home-buyer',
    matter: 'home-transfer',
  },
  // This gateway offers neither: the menus must not show them, nor the page ask for a token.
  { title: 'Another', query: 'query Stranger { greeting }', variables: '{}', persona: 'nobody', matter: 'nothing' },
];
const matters = [{ code: 'home-transfer', title: 'Transfer of a home', name: '不动产转移登记' }];

describe('the menus of the playground', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-caller-bar-'));
  const seen: RequestContext[] = [];
  const problems: string[] = [];
  let gateway: TestGateway;
  let browser: Browser | null = null;
  let page: Page | undefined;

  beforeAll(async () => {
    browser = await openChromium();
    if (browser === null) return;
    const supergraphFile = join(folder, 'supergraph.graphql');
    writeFileSync(supergraphFile, composed({ one: 'type Query { greeting: String }' }));
    const demonstration = await openDemonstration(join(folder, 'keys'));
    const { identify } = await openIdentity({ issuers: [demonstration.issuer], checks, log: openLog('silent') });
    const guard: Guard = {
      compile: () => (request) => {
        seen.push(request.context);
        return { settle: () => undefined };
      },
    };
    const built = await buildPlayground({ into: join(tmpdir(), 'mianti-test-playground') });
    const playground = { folder: built.folder, examples, matters, signIn: playgroundSignIn(demonstration) };
    gateway = await openGateway([source], { supergraphFile, identify, guard, playground });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${gateway.url}/`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await gateway?.stop();
    rmSync(folder, { recursive: true });
  });

  /** Without a browser there is nothing to check; openChromium has said so, or failed where one is required. */
  function testPage(title: string, check: (opened: Page) => Promise<void>): void {
    test(title, async () => {
      if (page) await check(page);
      else expect(browser).toBeNull();
    });
  }

  const run = async (opened: Page, name: string) => {
    const answered = opened.waitForResponse((response) => {
      const request = response.request();
      return request.method() === 'POST' && request.postDataJSON()?.operationName === name;
    });
    await opened.getByRole('button', { name: /^Execute query/ }).click();
    expect((await answered).status()).toBe(200);
    return seen.at(-1);
  };
  const shown = async (opened: Page) => [
    await opened.getByLabel('Ask as').inputValue(),
    await opened.getByLabel('for the matter').inputValue(),
  ];

  testPage('show who asks the example that is open, and the gateway knows them by a token', async (opened) => {
    expect(await shown(opened)).toEqual(['home-buyer', 'home-transfer']);
    const principal = { kind: 'CITIZEN', subject: 'demonstration:home-buyer', idNumber: '310118199502289522' };
    expect(await run(opened, 'Buyer')).toMatchObject({ principal, purpose: 'home-transfer' });
  });

  testPage('follow to the tab of another example, as far as there is what it names', async (opened) => {
    await opened.locator('.graphiql-tab-button').nth(1).click();
    expect(await shown(opened)).toEqual(['', '']);
    const context = await run(opened, 'Stranger');
    expect(context).toMatchObject({ principal: { kind: 'STRANGER' } });
    expect(context?.purpose).toBeUndefined();
  });

  testPage('let the visitor ask as someone else, for something', async (opened) => {
    await opened.getByLabel('Ask as').selectOption('officer');
    await opened.getByLabel('for the matter').selectOption('home-transfer');
    const principal = { kind: 'OFFICER', agency: '市规划资源局', jurisdiction: '310000', matters: 'ALL' };
    expect(await run(opened, 'Stranger')).toMatchObject({ principal, purpose: 'home-transfer' });
  });

  testPage('list a stranger and every persona, with nothing wrong in the console', async (opened) => {
    const names = await opened.getByLabel('Ask as').locator('option').allInnerTexts();
    expect(names[0]).toBe('a stranger · 未登录');
    expect(names).toContain('The home buyer · 二手房买方');
    expect(problems).toEqual([]);
  });
});
