import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examples } from '../../command/examples.ts';
import { registries } from '../../command/registries.ts';
import { remoteSource } from '../../gateway/source/remote-source.ts';
import { serveRegistry } from '../../subgraphs/kit/serve.ts';
import { type City, openCity } from '../support/city.ts';
import { type Fault, type FaultyRegistry, faultyRegistry } from '../support/faulty-registry.ts';
import { type Answer, openGateway, type TestGateway } from '../support/gateway.ts';
import { silentLog } from '../support/silent-log.ts';
import { uncovered } from '../support/uncovered.ts';

const [joined] = examples();
const codes: Record<Exclude<Fault, 'none'>, string> = {
  down: 'REGISTRY_UNAVAILABLE',
  slow: 'REGISTRY_TIMEOUT',
  garbage: 'REGISTRY_BAD_ANSWER',
  half: 'REGISTRY_BAD_ANSWER',
};
const names = registries.map(({ name }) => name);
const cases = names.flatMap((name) => Object.keys(codes).map((fault) => [name, fault as keyof typeof codes] as const));

describe('one registry that fails costs its fields, not the answer', () => {
  let city: City;
  let servers: Awaited<ReturnType<typeof serveRegistry>>[];
  let before: Map<string, FaultyRegistry>;
  let gateway: TestGateway;
  let whole: Answer;
  const sources = () => [...before].map(([name, { url }]) => remoteSource({ name, url }));
  const ask = (one = gateway) => one.ask(joined?.query ?? '', JSON.parse(joined?.variables ?? '{}'));

  beforeAll(async () => {
    city = await openCity();
    servers = await Promise.all(
      city.registries.map((registry) => serveRegistry({ registry, host: '127.0.0.1', port: 0, log: silentLog })),
    );
    const faulty = await Promise.all(servers.map(({ url }) => faultyRegistry(url)));
    before = new Map(faulty.map((one, index) => [names[index] ?? '', one]));
    gateway = await openGateway(sources(), { registryDeadlineMs: 400 });
    whole = await ask();
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all([...before.values()].map((one) => one.stop()));
    await Promise.all(servers.map((server) => server.stop()));
    await city.stop();
  });

  test('with all registries up there is no error, and each of them was asked', () => {
    expect(whole.errors).toBeUndefined();
    for (const [name, one] of before) expect([name, one.calls() > 0]).toEqual([name, true]);
  });

  test.each(cases)(
    '%s %s: what is not known is null with an error that names it, the rest is as it was',
    async (name, fault) => {
      before.get(name)?.become(fault);
      const answer = await ask();
      before.get(name)?.become('none');
      const errors = answer.errors ?? [];
      expect(errors.length).toBeGreaterThan(0);
      for (const { extensions } of errors) expect(extensions).toEqual({ code: codes[fault], registry: name });
      expect(uncovered(whole.data, answer.data, errors)).toEqual([]);
      expect(answer.extensions).toBeUndefined();
      if (name !== 'population') expect(answer.data?.person).not.toBeNull();
      expect(await ask()).toEqual(whole);
    },
  );

  test.each(names)(
    '%s down when the gateway starts costs the same, and is asked again as soon as it is there',
    async (name) => {
      before.get(name)?.become('down');
      const started = await openGateway(sources(), { registryDeadlineMs: 400 });
      const state = await (await fetch(`${started.url}/readyz`)).json();
      const partial = await ask(started);
      before.get(name)?.become('none');
      const again = await ask(started);
      await started.stop();
      expect(state).toMatchObject({
        status: 'ready',
        registries: [
          ...names.map((one) => ({ name: one, isUp: one !== name, isSynthetic: one === name ? null : true })),
          { name: 'affairs', isUp: false, isSynthetic: null },
        ],
      });
      expect(partial.errors?.every(({ extensions }) => extensions?.registry === name)).toBe(true);
      expect(uncovered(whole.data, partial.data, partial.errors ?? [])).toEqual([]);
      expect(again).toEqual(whole);
    },
  );
});
