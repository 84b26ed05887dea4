import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths } from '../../../command/paths.ts';
import { mianti, type Running } from '../../support/command.ts';

describe('mianti start --workers 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-workers-'));
  const supergraph = join(folder, 'supergraph.graphql');
  let running: Running;
  let url: string;
  beforeAll(async () => {
    copyFileSync(paths.supergraph, supergraph);
    const flags = ['--port', '0', '--data', join(folder, 'data'), '--supergraph', supergraph, '--playground', 'off'];
    // It is about processes; who may ask what is not.
    flags.push('--access', 'off');
    running = mianti('start', '--workers', '2', ...flags);
    [, url = ''] = await running.printed(/curl -s (\S+)\/graphql [\s\S]*Stop it/);
  }, 60_000);
  afterAll(async () => {
    running.child.kill('SIGTERM');
    await running.ended;
    rmSync(folder, { recursive: true });
  });

  /** On a connection of its own, which any worker may take. */
  const ask = (path: string, body?: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const agent = new Agent({ keepAlive: false });
      const sent = request(`${url}${path}`, { method: body ? 'POST' : 'GET', headers, agent }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, text });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const graphql = (query: string) => ask('/graphql', JSON.stringify({ query }));
  const workers = async () => JSON.parse((await ask('/readyz')).text).workers;
  const pids = () =>
    readFileSync(`/proc/${running.child.pid}/task/${running.child.pid}/children`, 'utf8').trim().split(' ').map(Number);
  const eventually = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
  };

  test('says how many run, and counts what all of them answered', async () => {
    expect(await workers()).toEqual({ running: 2, wanted: 2 });
    expect(pids()).toHaveLength(2);
    for (let count = 0; count < 20; count += 1) expect((await graphql('{ __typename }')).status).toBe(200);
    const { text } = await ask('/metrics');
    const [, counted] = /^mianti_request_seconds_count\{status="200"\} (\d+)/m.exec(text) ?? [];
    // The request for the metrics is not yet counted; the two before it are.
    expect(Number(counted)).toBeGreaterThanOrEqual(21);
    expect(text).toMatch(/^mianti_registry_up\{registry="license"\} 1$/m);
  });

  test('replaces a worker that dies, and answers meanwhile', async () => {
    const [victim = 0, other = 0] = pids();
    process.kill(victim, 'SIGKILL');
    await running.printed(new RegExp(`worker ${victim} ended \\(SIGKILL\\)`));
    expect((await graphql('{ __typename }')).status).toBe(200);
    await eventually(async () => (await workers()).running === 2);
    expect(pids()).toContain(other);
    expect(pids()).not.toContain(victim);
  });

  test('serves a changed supergraph from all workers', async () => {
    const field = '"Name as called (称呼)." calledName: String @join__field(graph: POPULATION)';
    const changed = readFileSync(supergraph, 'utf8').replace(/^(type Person\n(?: {2}@.*\n)+\{)/m, `$1\n  ${field}`);
    expect(changed).toContain('calledName');
    writeFileSync(`${supergraph}.new`, changed);
    renameSync(`${supergraph}.new`, supergraph);
    // The workers take turns: several answers in a row are of both.
    const isKnown = async () =>
      (await graphql('{ person(idNumber: "310101199003070019") { calledName } }')).status === 200;
    await eventually(async () => (await isKnown()) && (await isKnown()) && (await isKnown()) && (await isKnown()));
  });

  test('stops them all when it is asked to', async () => {
    const before = pids();
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(0);
    for (const pid of before) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

test('a number of workers that is none is refused', async () => {
  const { code, output } = await mianti('start', '--workers', '0').ended;
  expect([code, output]).toEqual([1, expect.stringContaining('Expected a whole number from 1 to 256.')]);
});
