import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { examples } from '../../command/examples.ts';
import { remoteSubgraph } from '../../command/remote-subgraph.ts';
import type { Principal } from '../../gateway/access/principal.ts';
import { type CallKey, callSigner } from '../../gateway/source/call-signer.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import type { SignCall } from '../../schema/call-token.ts';
import type { Caller } from '../../subgraphs/kit/caller.ts';
import type { Registry } from '../../subgraphs/kit/registry.ts';
import { serveRegistry } from '../../subgraphs/kit/serve.ts';
import { callKey, callKeyFile } from '../support/call-keys.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';
import { silentLog } from '../support/silent-log.ts';

const citizen: Principal = { kind: 'CITIZEN', subject: 'sub-1', idNumber: '31010719860915961X' };
const officer: Principal = {
  kind: 'OFFICER',
  subject: 'sub-2',
  agency: '市规划资源局',
  jurisdiction: '310000',
  matters: ['home-transfer'],
};
const signal = () => AbortSignal.timeout(5_000);

describe('registries that answer only calls of their gateway', () => {
  let city: City;
  let key: CallKey;
  let file: ReturnType<typeof callKeyFile>;
  let servers: Awaited<ReturnType<typeof serveRegistry>>[];
  let signCall: SignCall;
  const heard: [string, Caller | undefined][] = [];
  beforeAll(async () => {
    city = await openCity();
    key = await callKey();
    file = callKeyFile(key);
    signCall = await callSigner(key);
    servers = await Promise.all([...city.registries, affairsOf(city)].map((registry) => serve(registry)));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await city.stop();
    file.remove();
  });
  beforeEach(() => {
    heard.length = 0;
  });

  /** Hears what affairs hears; what it answers is of no matter here. */
  const affairsOf = ({ registries: [first] }: City): Registry => ({ ...(first as Registry), name: 'affairs' });
  const serve = (registry: Registry) => {
    const listening: Registry = {
      ...registry,
      execute: (request, caller) => {
        heard.push([registry.name, caller]);
        return registry.execute(request, caller);
      },
    };
    const verifyCall = file.verifier(registry.name);
    return serveRegistry({ registry: listening, verifyCall, host: '127.0.0.1', port: 0, log: silentLog });
  };
  const urlOf = (name: string) =>
    servers[[...city.registries.map((registry) => registry.name), 'affairs'].indexOf(name)]?.url ?? '';
  const sourcesBy = (sign: SignCall | null) =>
    city.registries.map(({ name }) => remoteSubgraph(name, urlOf(name), { signCall: sign }));
  const [joined] = examples();
  const ask = (gateway: TestGateway) => gateway.ask(joined?.query ?? '', JSON.parse(joined?.variables ?? '{}'));

  test('answer it as if they were in one process, and are told why they are asked', async () => {
    const [apart, together] = await Promise.all([
      openGateway(sourcesBy(signCall)),
      openGateway(city.registries.map(localSource)),
    ]);
    const answers = [await ask(apart), await ask(together)];
    const ready = await (await fetch(`${apart.url}/readyz`)).json();
    await Promise.all([apart.stop(), together.stop()]);
    expect(answers[0]?.errors).toBeUndefined();
    expect(answers[0]).toEqual(answers[1]);
    const registries = city.registries.map(({ name }) => ({ name, isUp: true, isSynthetic: true }));
    expect(ready).toMatchObject({ registries: expect.arrayContaining(registries) });
    const operations = heard.map(([, caller]) => caller?.reason?.operation);
    expect(new Set(heard.map(([name]) => name))).toEqual(new Set(city.registries.map(({ name }) => name)));
    expect(new Set(operations).size).toBe(1);
    expect(operations[0]).toMatch(/^[\w-]{43}$/);
  });

  test.each([
    ['that signs nothing', async () => null],
    ['with a key that they do not know', async () => callSigner(await callKey())],
  ])('are out of reach for a gateway %s, and its client is not taken for a stranger', async (_title, sign) => {
    const gateway = await openGateway(sourcesBy(await sign()));
    const { errors = [] } = await ask(gateway);
    const ready = await (await fetch(`${gateway.url}/readyz`)).json();
    await gateway.stop();
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['REGISTRY_UNAVAILABLE']));
    expect(ready).toMatchObject({
      registries: expect.arrayContaining([{ name: 'population', isUp: false, isSynthetic: null }]),
    });
    expect(heard).toEqual([]);
  });

  test('are told of each client in a message that several share, and of nobody’s number', async () => {
    const source = remoteSubgraph('population', urlOf('population'), { signCall });
    const query = '{ person(idNumber: "31010719860915961X") { name } }';
    await source.send({ query }, signal());
    await Promise.all([
      source.send({ query }, signal(), {
        requestId: '1',
        principal: citizen,
        purpose: 'home-transfer',
        caseNumber: '7',
      }),
      source.send({ query }, signal(), { requestId: '2', principal: officer }),
      source.send({ query }, signal()),
    ]);
    await source.stop();
    expect(heard.slice(1).map(([, caller]) => caller)).toMatchObject([
      { principal: { kind: 'CITIZEN', subject: 'sub-1' }, purpose: 'home-transfer', caseNumber: '7' },
      { principal: { kind: 'OFFICER', subject: 'sub-2', agency: '市规划资源局', jurisdiction: '310000' } },
      {},
    ]);
    expect(heard[3]?.[1]?.principal).toBeUndefined();
    expect(JSON.stringify(heard)).not.toContain(citizen.idNumber);
  });

  test('are told all of a client where they ask on his behalf', async () => {
    const source = remoteSubgraph('affairs', urlOf('affairs'), { signCall });
    await source.send({ query: '{ __typename }' }, signal(), {
      requestId: '1',
      principal: citizen,
      authorization: 'Bearer x',
    });
    await source.stop();
    expect(heard).toMatchObject([['affairs', { principal: citizen, authorization: 'Bearer x' }]]);
  });

  test('believe nothing that a body says of itself where calls are not signed', async () => {
    const [registry] = city.registries;
    let told: Caller | undefined;
    const open = await serveRegistry({
      registry: {
        ...(registry as Registry),
        execute: (request, caller) => {
          told = caller;
          return (registry as Registry).execute(request, caller);
        },
      },
      host: '127.0.0.1',
      port: 0,
      log: silentLog,
    });
    const body = JSON.stringify({ query: '{ __typename }', extensions: { mianti: { caller: officer, purpose: 'x' } } });
    await fetch(`${open.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await open.stop();
    expect(told).toEqual({ traceparent: undefined, authorization: undefined });
  });
});
