import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveRegistry } from '../../../subgraphs/kit/serve.ts';
import { population } from '../../../subgraphs/population/index.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { silentLog } from '../../support/silent-log.ts';

describe('a registry alone over HTTP', () => {
  let opened: TestRegistry;
  let server: Awaited<ReturnType<typeof serveRegistry>>;
  beforeAll(async () => {
    opened = await openTestRegistry(population);
    // Made-up records may be served to whoever asks on this machine.
    const registry = { ...opened.registry, isSynthetic: true };
    server = await serveRegistry({ registry, host: '127.0.0.1', port: 0, log: silentLog });
  });
  afterAll(async () => {
    await server.stop();
    await opened.stop();
  });
  const post = (body: string, type = 'application/json') =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });

  test('says which registry it is, and that it lives', async () => {
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ registry: 'population', isSynthetic: true });
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });

  test('answers operations of its own schema', async () => {
    const query = 'query ($id: CitizenId!) { person(idNumber: $id) { name } }';
    const answer = await post(JSON.stringify({ query, variables: { id: '310101199003070019' } }));
    expect(await answer.json()).toEqual({ data: { person: null } });
  });

  test.each([
    ['no JSON', '{', 'application/json', 400],
    ['no query', '{}', 'application/json', 400],
    ['variables that are a list', '{"query":"{ a }","variables":[]}', 'application/json', 400],
    ['another media type', '<a/>', 'application/xml', 415],
    ['too much', JSON.stringify({ query: 'x'.repeat(9_000_000) }), 'application/json', 413],
  ])('refuses %s, not as a failure of its own', async (_title, body, type, status) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('has nothing elsewhere', async () => {
    expect((await fetch(`${server.url}/secrets`)).status).toBe(404);
  });
});
