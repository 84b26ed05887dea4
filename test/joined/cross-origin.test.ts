import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localSource } from '../../gateway/source/local-source.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';

const front = 'https://front.example';

describe('a page of another origin', () => {
  let city: City;
  let closed: TestGateway;
  let open: TestGateway;
  beforeAll(async () => {
    city = await openCity();
    const sources = city.registries.map(localSource);
    closed = await openGateway(sources);
    open = await openGateway(sources, { corsOrigins: [front] });
  });
  afterAll(async () => {
    await Promise.all([closed.stop(), open.stop()]);
    await city.stop();
  });
  const ask = (gateway: TestGateway, origin: string) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: '{"query":"{ __typename }"}',
    });
  const preflight = (gateway: TestGateway, origin: string) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization,mianti-matter',
      },
    });
  const permission = ({ headers }: Response) =>
    [...headers].filter(([name]) => name.startsWith('access-control')).map(([name]) => name);

  test('can read nothing by default, with a preflight or without', async () => {
    expect(permission(await ask(closed, front))).toEqual([]);
    expect(permission(await preflight(closed, front))).toEqual([]);
  });

  test('can read where its origin is listed, without cookies, and caches tell origins apart', async () => {
    const asked = await ask(open, front);
    expect(asked.headers.get('access-control-allow-origin')).toBe(front);
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    expect(asked.headers.get('vary')).toMatch(/origin/i);
    expect(await asked.json()).toEqual({ data: { __typename: 'Query' } });
    const allowed = await preflight(open, front);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, front]);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(allowed.headers.get('access-control-allow-headers')).toMatch(/authorization.*mianti-matter/);
  });

  test.each(['https://front.example.evil.test', 'http://front.example', 'https://FRONT.example', 'null', `${front}/`])(
    'cannot read where another is listed: %s',
    async (origin) => {
      expect((await ask(open, origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect((await preflight(open, origin)).headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('learns nothing of health and metrics', async () => {
    for (const path of ['/livez', '/metrics'])
      expect(permission(await fetch(open.url + path, { headers: { origin: front } }))).toEqual([]);
  });
});
