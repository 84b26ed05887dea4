import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../bench/processes/free-port.ts';
import { paths } from '../../command/paths.ts';
import { remoteSubgraph } from '../../command/remote-subgraph.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { persona } from '../../seed/personas/personas.ts';
import { type City, openCity } from '../support/city.ts';
import { mianti, type Running } from '../support/command.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';
import { postJson } from '../support/post-json.ts';

const proof = `query ($applicant: String!, $deceased: String!) {
  proof(matter: "after-death", applicant: $applicant, inputs: [
    { name: "deceased", value: $deceased } { name: "name", value: "秦学文" }
  ]) {
    papersUnknown
    materials { material { name } evidence { __typename } }
    receipt { id document stillCurrent }
  }
}`;

interface Proved {
  readonly papersUnknown: number;
  readonly materials: readonly { readonly material: object; readonly evidence: object }[];
  readonly receipt: { readonly document: string; readonly stillCurrent: boolean };
}

describe('affairs in a process of its own', () => {
  let city: City;
  let gateway: TestGateway;
  let affairs: Running;
  beforeAll(async () => {
    city = await openCity();
    const { folder } = city;
    // Each of the two needs the other's address: that of affairs is found free first.
    const free = await freePort();
    gateway = await openGateway([
      ...city.registries.map(localSource),
      remoteSubgraph('affairs', `http://127.0.0.1:${free}`),
    ]);
    const places = ['--data', folder, '--key-folder', join(folder, 'keys'), '--matters', paths.matters];
    const own = ['--port', String(free), '--gateway', gateway.url, '--signature', 'SM2'];
    affairs = mianti('subgraph', 'affairs', ...own, ...places);
    await affairs.printed(/affairs registry at \S+\/graphql/);
  }, 60_000);
  afterAll(async () => {
    affairs.child.kill('SIGINT');
    await affairs.ended;
    await gateway.stop();
    await city.stop();
  });

  test('proves through the gateway that asks it, and keeps the receipt', async () => {
    const { others = {}, idNumber } = persona('deceased-owner').ids;
    const answer = await gateway.ask(proof, { applicant: others.son, deceased: idNumber });
    expect(answer.errors).toBeUndefined();
    const { proof: proved } = answer.data as { proof: Proved };
    const { papersUnknown, materials, receipt } = proved;
    expect(papersUnknown).toBe(0);
    expect(materials).toContainEqual({
      material: { name: '死亡医学证明' },
      evidence: { __typename: 'SharedEvidence' },
    });
    expect(receipt.stillCurrent).toBe(true);
    expect(JSON.parse(receipt.document)).toMatchObject({ head: { isSynthetic: true } });
  });

  test('says why a number does not check, as if it were in the same process', async () => {
    const answer = await gateway.ask(proof, { applicant: '1', deceased: '2' });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INVALID_IDENTIFIER' }, path: ['proof'] }]);
  });
});

test('affairs apart and everything else by start, each in a process of its own, prove together', async () => {
  const city = await openCity();
  const { folder } = city;
  const [own, others] = [await freePort(), await freePort()];
  const affairs = mianti(
    'subgraph',
    'affairs',
    '--port',
    `${own}`,
    '--gateway',
    `http://127.0.0.1:${others}`,
    '--data',
    folder,
    '--key-folder',
    join(folder, 'keys'),
  );
  await affairs.printed(/affairs registry at/);
  const start = mianti(
    'start',
    '--port',
    `${others}`,
    '--data',
    folder,
    '--playground',
    'off',
    '--access',
    'off',
    '--remote',
    `affairs=http://127.0.0.1:${own}`,
  );
  await start.printed(/Stop it/);
  const { others: family = {}, idNumber } = persona('deceased-owner').ids;
  const variables = { applicant: family.son, deceased: idNumber };
  const answer = await postJson(`http://127.0.0.1:${others}/graphql`, JSON.stringify({ query: proof, variables }));
  start.child.kill('SIGINT');
  affairs.child.kill('SIGINT');
  await Promise.all([start.ended, affairs.ended]);
  await city.stop();
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.proof).toMatchObject({ papersUnknown: 0, receipt: { stillCurrent: true } });
}, 60_000);

describe('affairs that cannot start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-affairs-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const start = (...more: string[]) =>
    mianti('subgraph', 'affairs', '--port', '0', '--data', folder, '--key-folder', join(folder, 'keys'), ...more).ended;

  test('takes data without synthetic registries beside it for real, and signs it with no key of its own making', async () => {
    const { code, output } = await start();
    expect([code, output.trim().split('\n').length]).toEqual([1, 1]);
    expect(output).toMatch(/^mianti: no key signs in .*keys rotate --real/);
  });

  test.each(['', 'nowhere', 'ftp://127.0.0.1', 'http://'])('a gateway at %j is refused in one line', async (url) => {
    const { code, output } = await start('--gateway', url);
    expect(code).toBe(1);
    expect(output).toContain('Expected a URL such as http://127.0.0.1:4000.');
  });
});
