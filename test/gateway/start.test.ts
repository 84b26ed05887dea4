import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { registries } from '../../command/registries.ts';
import { openLog } from '../../gateway/log.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { remoteSource } from '../../gateway/source/remote-source.ts';
import type { GatewayOptions } from '../../gateway/start.ts';
import { composeSupergraph } from '../../gateway/supergraph/compose.ts';
import { errorTable } from '../../schema/errors.ts';
import { baseSupergraph } from '../support/base-supergraph.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';
import { lines } from '../support/lines.ts';
import { openTestRegistry, type TestRegistry } from '../support/registry.ts';

describe('a running gateway', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-gateway-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  const log = lines();
  let opened: TestRegistry[];
  let gateway: TestGateway;
  beforeAll(async () => {
    copyFileSync(baseSupergraph(), supergraphFile);
    opened = await Promise.all(registries.map((definition) => openTestRegistry(definition)));
    const sources = opened.map(({ registry }) => localSource(registry));
    gateway = await openGateway(sources, { supergraphFile, log: openLog('info', log.stream) });
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all(opened.map((one) => one.stop()));
    rmSync(folder, { recursive: true });
  });

  /** The supergraph with one more field on Person. */
  const supergraphWith = (field: string) => {
    const subgraphs = registries.map(({ name, schemaFile }) => {
      const sdl = readFileSync(schemaFile, 'utf8');
      const changed = sdl.replace(/^type Person @key\(fields: "idNumber"\).*\{$/m, (line) => `${line}\n  ${field}`);
      return { name, url: 'http://127.0.0.1:1', sdl: name === 'population' ? changed : sdl };
    });
    return composeSupergraph(subgraphs).supergraph;
  };
  const replace = (text: string) => {
    writeFileSync(`${supergraphFile}.new`, text);
    renameSync(`${supergraphFile}.new`, supergraphFile);
  };
  /** Resolves with the log's line as soon as it is written. */
  const logged = (message: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => message.test(log.text()) && resolve();
      look();
      log.onWrite(look);
    });

  test('says that it lives and is ready, with the state of each registry', async () => {
    const ready = await fetch(`${gateway.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        status: 'ready',
        isSynthetic: false,
        registries: registries.map(({ name }) => ({ name, isUp: true, isSynthetic: false })),
      },
    ]);
    expect((await fetch(`${gateway.url}/livez`)).status).toBe(200);
  });

  test('counts requests, registry calls and errors in Prometheus form', async () => {
    await gateway.ask('{ person(idNumber: "310101199003070019") { name } nothing }');
    await gateway.ask('{ person(idNumber: "310101199003070019") { name } }');
    const text = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(text).toMatch(/^mianti_request_seconds_count\{status="400"\} [1-9]/m);
    expect(text).toMatch(/^mianti_registry_call_seconds_count\{registry="population",outcome="ok"\} [1-9]/m);
    expect(text).toMatch(/^mianti_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/m);
    expect(text).toMatch(/^mianti_registry_up\{registry="spatial"\} 1$/m);
  });

  test('follows the supergraph file without dropping a request, and keeps the old one when the new does not load', async () => {
    const renamed = async () =>
      JSON.stringify((await gateway.ask('{ __type(name: "Person") { fields { name } } }')).data).includes(
        '"calledName"',
      );
    let isAsking = true;
    const statuses = new Set<number>();
    const asking = (async () => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query: '{ person(idNumber: "310101199003070019") { idNumber } }' });
      while (isAsking) statuses.add((await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })).status);
    })();
    try {
      expect(await renamed()).toBe(false);
      replace(supergraphWith('"Name as called (称呼)." calledName: String'));
      await logged(/the supergraph was reloaded/);
      expect(await renamed()).toBe(true);
      replace('type Query {');
      await logged(/the changed supergraph was refused/);
      expect(await renamed()).toBe(true);
    } finally {
      isAsking = false;
      await asking;
    }
    expect([...statuses]).toEqual([200]);
  });
});

describe('a gateway that stops', () => {
  test('finishes what is in flight before it is gone', async () => {
    const { gateway, reached, release, end } = await heldGateway();
    const asked = gateway.ask('{ person(idNumber: "310101199003070019") { name } }');
    await reached;
    const stopping = gateway.stop();
    release();
    expect(await asked).toEqual({ data: { person: { name: '甲' } } });
    await stopping;
    await expect(gateway.ask('{ __typename }')).rejects.toThrow();
    await end();
  });

  test('refuses in the words of the table what comes while it stops', async () => {
    const { gateway, reached, release, end } = await heldGateway();
    const late = await connected(gateway.url);
    late.write('POST /graphql HTTP/1.1\r\nhost: mianti\r\n');
    const asked = gateway.ask('{ person(idNumber: "310101199003070019") { name } }');
    await reached;
    const stopping = gateway.stop();
    late.write('content-type: application/json\r\ncontent-length: 2\r\n\r\n{}');
    const [head = '', body = ''] = (await text(late)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 503 /);
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: errorTable.SERVICE_UNAVAILABLE.message, extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
    release();
    await asked;
    await stopping;
    await end();
  });

  test('does not wait for ever for a request of which half never comes', async () => {
    const { gateway, end } = await heldGateway({ drainDeadlineMs: 50 });
    const half = await connected(gateway.url);
    half.write('POST /graphql HTTP/1.1\r\nhost: m\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    expect(await gateway.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
    await gateway.stop();
    expect(await text(half)).toBe('');
    await end();
  });
});

/** A gateway over registries that hold each answer until they are told to release it. */
async function heldGateway(settings: Partial<GatewayOptions> = {}) {
  let release: () => void = () => undefined;
  let arrived: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const registry = createServer((_request, response) => {
    release = () => response.end('{"data":{"person":{"name":"甲"}}}');
    arrived();
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const { port } = registry.address() as AddressInfo;
  const gateway = await openGateway(
    registries.map(({ name }) => remoteSource({ name, url: `http://127.0.0.1:${port}` })),
    settings,
  );
  const end = async () => {
    registry.closeAllConnections();
    await new Promise((resolve) => registry.close(resolve));
  };
  return { gateway, reached, release: () => release(), end };
}

/** A connection that is open, for bytes as they come. */
async function connected(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}
