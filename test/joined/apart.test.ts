import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examples } from '../../command/examples.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { remoteSource } from '../../gateway/source/remote-source.ts';
import { serveRegistry } from '../../subgraphs/kit/serve.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';
import { silentLog } from '../support/silent-log.ts';

describe('registries in one process and registries apart', () => {
  let city: City;
  let together: TestGateway;
  let apart: TestGateway;
  let servers: Awaited<ReturnType<typeof serveRegistry>>[];
  beforeAll(async () => {
    city = await openCity();
    servers = await Promise.all(
      city.registries.map((registry) => serveRegistry({ registry, host: '127.0.0.1', port: 0, log: silentLog })),
    );
    together = await openGateway(city.registries.map(localSource));
    apart = await openGateway(
      city.registries.map(({ name }, index) => remoteSource({ name, url: servers[index]?.url ?? '' })),
    );
  });
  afterAll(async () => {
    await Promise.all([together.stop(), apart.stop()]);
    await Promise.all(servers.map((server) => server.stop()));
    await city.stop();
  });

  test.each(examples().map(({ title, query, variables }) => [title, query, JSON.parse(variables)] as const))(
    '%s: the same JSON, to the byte',
    async (_title, query, variables) => {
      const bodies = await Promise.all(
        [together, apart].map(async ({ url }) => {
          const headers = { 'content-type': 'application/json' };
          const response = await fetch(`${url}/graphql`, {
            method: 'POST',
            headers,
            body: JSON.stringify({ query, variables }),
          });
          return response.text();
        }),
      );
      expect(bodies[0]).toContain('"data":{');
      expect(bodies[0]).not.toContain('"errors"');
      expect(bodies[1]).toBe(bodies[0]);
    },
  );
});
