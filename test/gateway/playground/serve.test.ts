import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { httpErrors } from '../../../gateway/http/http-errors.ts';
import { openLog } from '../../../gateway/log.ts';
import { buildPlayground } from '../../../gateway/playground/build.ts';
import type { PlaygroundConfiguration } from '../../../gateway/playground/configuration.ts';
import { servePlayground } from '../../../gateway/playground/serve.ts';

const configuration: PlaygroundConfiguration = {
  endpoint: 'graphql',
  synthetic: true,
  registries: ['population', 'license'],
  personas: [],
  matters: [],
  examples: [{ title: '一个人', query: 'query One { person { name } }', variables: '{}' }],
};

describe('serving the playground', () => {
  let app: FastifyInstance;
  let folder: string;

  beforeAll(async () => {
    ({ folder } = await buildPlayground({ into: join(tmpdir(), 'mianti-test-playground') }));
    app = Fastify();
    await servePlayground(app, { folder, configuration });
    app.get('/livez', async () => 'alive');
  });
  afterAll(() => app.close());

  test('answers the page at / and asks the browser to check it again each time', async () => {
    const { statusCode, headers, body } = await app.inject('/');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).toContain('Mianti 免提');
  });

  test('answers its configuration as it was given', async () => {
    const response = await app.inject('/playground.json');
    expect(response.headers['content-type']).toContain('application/json');
    expect(response.json()).toEqual(configuration);
  });

  test('answers the script that the page names, to be kept for a year', async () => {
    const [, script = ''] = (await app.inject('/')).body.match(/src="([^"]+)"/) ?? [];
    const { statusCode, headers } = await app.inject(`/${script}`);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toContain('javascript');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test.each(['/', '/playground.json', '/assets/no-such-file.js'])('lets %s load from this server only', async (url) => {
    const { headers } = await app.inject(url);
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy.join(' ')).not.toMatch(/https?:|\*|unsafe-eval|blob:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  test('makes no tokens where nobody does', async () => {
    expect((await app.inject('/playground/token?persona=home-buyer')).statusCode).toBe(404);
  });

  test('hands a token for a persona, to be kept by nobody on the way, and none for others', async () => {
    const issued = { token: 'a.b.c', expiresAt: '2026-11-13T04:00:00.000Z' };
    const other = Fastify();
    other.setErrorHandler(httpErrors(openLog('silent')).answer);
    const issue = async (persona: string) => (persona === 'home-buyer' ? issued : null);
    await servePlayground(other, { folder, configuration, issue });
    const { statusCode, headers, body } = await other.inject('/playground/token?persona=home-buyer');
    expect([statusCode, JSON.parse(body)]).toEqual([200, issued]);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    for (const query of ['', '?persona=', '?persona=nobody', '?persona=home-buyer&persona=home-buyer']) {
      const refused = await other.inject(`/playground/token${query}`);
      expect([refused.statusCode, refused.json()]).toMatchObject([
        404,
        { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      ]);
    }
    await other.close();
  });

  test('leaves the headers of other routes alone', async () => {
    const { headers } = await app.inject('/livez');
    expect(headers).not.toHaveProperty('content-security-policy');
  });

  test.each([
    '/assets/',
    '/assets/../index.html',
    '/assets/%2e%2e/index.html',
    '/assets/..%2findex.html',
    '/index.html',
  ])('answers no file at %s', async (url) => {
    expect((await app.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
    expect((await app.inject(url)).statusCode).toBeLessThan(500);
  });

  test.each(['https://example.com/graphql', '//example.com/graphql', 'ftp:graphql'])(
    'refuses %s as an endpoint, since it is on another server',
    async (endpoint) => {
      const other = Fastify();
      await expect(servePlayground(other, { folder, configuration: { ...configuration, endpoint } })).rejects.toThrow(
        `The playground's endpoint must be a path on this server, such as "graphql", not "${endpoint}"`,
      );
    },
  );
});
