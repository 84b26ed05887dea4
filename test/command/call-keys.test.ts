import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freePort } from '../../bench/processes/free-port.ts';
import { openDemonstration } from '../../command/demonstration/open-demonstration.ts';
import { persona } from '../../seed/personas/personas.ts';
import { type City, openCity } from '../support/city.ts';
import { mianti, type Running } from '../support/command.ts';

// Each of these is a process or several, and a busy machine takes its time to start them.
jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'mianti-call-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [gatewayKey, affairsKey] = ['gateway', 'affairs'].map((name) => ({
  own: join(folder, name, 'key.json'),
  published: join(folder, name, 'keys.json'),
})) as [Record<'own' | 'published', string>, Record<'own' | 'published', string>];

beforeAll(async () => {
  const made = await Promise.all(
    ['gateway', 'affairs'].map((name) => mianti('call-keys', 'make', join(folder, name)).ended),
  );
  expect(made.map(({ code }) => code)).toEqual([0, 0]);
});

describe('keys for calls', () => {
  test('are made for nobody but their owner to read, the public set without the secret', () => {
    expect([gatewayKey.own, gatewayKey.published].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
    const own = JSON.parse(readFileSync(gatewayKey.own, 'utf8'));
    const { keys } = JSON.parse(readFileSync(gatewayKey.published, 'utf8'));
    expect(keys).toEqual([{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: own.kid, x: own.x }]);
    expect(own.d).toMatch(/^[\w-]{43}$/);
  });

  test('replace none that are there', async () => {
    const before = readFileSync(gatewayKey.own, 'utf8');
    const { code, output } = await mianti('call-keys', 'make', join(folder, 'gateway')).ended;
    expect([code, output]).toEqual([1, expect.stringMatching(/^mianti: .*key\.json is there already\n$/)]);
    expect(readFileSync(gatewayKey.own, 'utf8')).toBe(before);
  });
});

const openKey = join(folder, 'open.json');
let city: City;
beforeAll(async () => {
  writeFileSync(openKey, readFileSync(gatewayKey.own, 'utf8'), { mode: 0o644 });
  city = await openCity();
});
afterAll(() => city.stop());

describe('registries that cannot start', () => {
  test.each<[string, string[], RegExp]>([
    ['would answer other machines', ['--host', '0.0.0.0'], /would answer other machines at 0\.0\.0\.0.*--gateway-keys/],
    ['are given a key that others can read', ['--call-key', openKey], /others can read the key/],
  ])('%s', async (_title, more, reason) => {
    const { code, output } = await mianti('subgraph', 'population', '--port', '0', '--data', city.folder, ...more)
      .ended;
    expect([code, output.trim().split('\n')]).toEqual([1, [expect.stringMatching(reason)]]);
  });
});

test('a city whose registries and affairs each run apart, and answer nobody but each other, proves', async () => {
  const data = ['--data', city.folder];
  const port = await freePort();
  const keyFolder = join(city.folder, 'keys');
  const running: Running[] = [];
  const names = ['population', 'enterprise', 'spatial', 'license', 'affairs'];
  const urls = await Promise.all(
    names.map(async (name) => {
      const own = ['--key-folder', keyFolder, '--call-key', affairsKey.own];
      const asking = name === 'affairs' ? [...own, '--gateway', `http://127.0.0.1:${port}`] : [];
      const one = mianti('subgraph', name, '--port', '0', '--gateway-keys', gatewayKey.published, ...data, ...asking);
      running.push(one);
      return (await one.printed(/at (http:\S+)\/graphql/))[1] ?? '';
    }),
  );
  const remotes = ['--remote', names.map((name, index) => `${name}=${urls[index]}`).join(',')];
  const keys = ['--call-key', gatewayKey.own, '--affairs-keys', affairsKey.published, '--key-folder', keyFolder];
  const gateway = mianti('gateway', '--port', `${port}`, '--playground', 'off', ...data, ...remotes, ...keys);
  running.push(gateway);
  await gateway.printed(/Stop it/);
  const strangers = await Promise.all(
    urls.map(async (url) => [(await fetch(`${url}/readyz`)).status, (await fetch(`${url}/livez`)).status]),
  );
  const { others: family = {}, idNumber } = persona('deceased-owner').ids;
  const query = `query ($applicant: String!, $deceased: String!) {
    proof(matter: "after-death", applicant: $applicant, inputs: [
      { name: "deceased", value: $deceased } { name: "name", value: "秦学文" }
    ]) { papersUnknown receipt { stillCurrent } }
  }`;
  const variables = { applicant: family.son, deceased: idNumber };
  const officer = await (await openDemonstration(keyFolder)).issue('officer', 3_600);
  const ask = async (headers: Record<string, string>) => {
    const sent = { 'content-type': 'application/json', 'mianti-matter': 'after-death', ...headers };
    const body = JSON.stringify({ query, variables });
    return (await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: sent, body })).json();
  };
  const answer = await ask({ authorization: `Bearer ${officer?.token}` });
  const unknown = await ask({});
  for (const { child } of running) child.kill('SIGINT');
  await Promise.all(running.map(({ ended }) => ended));
  expect(strangers).toEqual(names.map(() => [401, 200]));
  expect(answer).toEqual({ data: { proof: { papersUnknown: 0, receipt: { stillCurrent: true } } } });
  expect(unknown).toMatchObject({ errors: [{ extensions: { code: 'PURPOSE_REQUIRED' } }] });
}, 300_000);
