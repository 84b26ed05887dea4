import type { Page, Request } from 'playwright-core';

/** What the result pane showed after a click on the execute button. */
export interface PlaygroundAnswer {
  /** The tab's name: its operation's. */
  readonly tab: string;
  /** The text that a person sees, as far as it is scrolled into view. */
  readonly shown: string;
  /** The whole result, parsed. */
  readonly json: unknown;
}

/** What a visitor met who ran every tab, opened the documentation and began a query of their own. */
export interface PlaygroundVisit {
  readonly title: string;
  readonly answers: readonly PlaygroundAnswer[];
  /** Fields of the query root, as the documentation explorer lists them. */
  readonly documentedFields: readonly string[];
  /** What the editor proposes at the start of a new query: the GraphQL worker at work. */
  readonly proposals: readonly string[];
  /** Every address the page or its workers asked for on the server. */
  readonly requests: readonly string[];
  /** Every address asked for anywhere else; those requests were stopped. */
  readonly foreignRequests: readonly string[];
  /** Console errors, uncaught exceptions and violations of the Content-Security-Policy. */
  readonly problems: readonly string[];
  /** Names of what the visit left in the browser's storage. */
  readonly stored: readonly string[];
}

/** Visits the playground at `url` (ending with a slash) as a person would, on a fresh page of a fresh context. */
export async function drivePlayground(page: Page, url: string): Promise<PlaygroundVisit> {
  const requests: string[] = [];
  const problems: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  page.context().on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.context().route(
    (address) => isForeign(address.href, url),
    (route) => route.abort(),
  );

  await page.goto(url);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  const tabs = page.locator('.graphiql-tab-button');
  const answers: PlaygroundAnswer[] = [];
  for (const tab of await tabs.all()) answers.push(await runTab(page, await tab.innerText(), () => tab.click()));
  const documentedFields = await readDocumentation(page);
  const proposals = await readProposals(page);

  return {
    title: await page.title(),
    answers,
    documentedFields,
    proposals,
    requests: requests.filter((address) => !isForeign(address, url)),
    foreignRequests: requests.filter((address) => isForeign(address, url)),
    // A copy: what the caller does with the page afterwards is not part of the visit.
    problems: [...problems],
    stored: await page.evaluate('[...Object.keys(localStorage), ...Object.keys(sessionStorage)]'),
  };
}

/** Fonts and pictures inside the style sheet have data addresses: nothing is asked for. */
function isForeign(address: string, url: string): boolean {
  const { protocol, origin } = new URL(address);
  return protocol !== 'data:' && origin !== new URL(url).origin;
}

async function runTab(page: Page, tab: string, open: () => Promise<void>): Promise<PlaygroundAnswer> {
  await open();
  const answered = page.waitForResponse((response) => isOperation(response.request(), tab));
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await answered;
  const pane = page.locator('.graphiql-response .view-lines');
  await pane.locator('.view-line').filter({ hasText: /\S/ }).first().waitFor();
  const text: string = await page.evaluate(
    '__MONACO.editor.getModels().find((model) => model.uri.path.endsWith("response.json")).getValue()',
  );
  // Monaco draws spaces that do not break.
  const shown = (await pane.innerText()).replaceAll('\u00a0', ' ');
  return { tab, shown, json: JSON.parse(text) };
}

function isOperation(request: Request, name: string): boolean {
  return request.method() === 'POST' && request.postDataJSON()?.operationName === name;
}

async function readDocumentation(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const explorer = page.getByRole('region', { name: 'Documentation Explorer' });
  await explorer.locator('.graphiql-doc-explorer-root-type + a').first().click();
  const fields = explorer.locator('.graphiql-doc-explorer-field-name');
  await fields.first().waitFor();
  return fields.allInnerTexts();
}

async function readProposals(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'New tab' }).click();
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('{ ');
  await page.keyboard.press('Control+Space');
  const rows = page.locator('.graphiql-query-editor .suggest-widget .monaco-list-row .label-name');
  await rows.first().waitFor();
  return rows.allInnerTexts();
}
