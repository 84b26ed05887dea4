import {
  closeSync,
  cpSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mianti } from '../support/command.ts';
import { postJson } from '../support/post-json.ts';

describe('mianti start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-start-'));
  const data = join(folder, 'data');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('seeds on the first run, announces a query that answers, finishes on SIGINT, and starts again as it was', async () => {
    const first = mianti('start', '--port', '0', '--data', data, '--playground', 'off');
    const [, url = '', flags = '', body = ''] = await first.printed(/curl -s (\S+) (.*) -d '(.*)'\n[\s\S]*Stop it/);
    const headers = Object.fromEntries([...flags.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, ...pair]) => pair));
    expect(headers).toEqual({ 'content-type': 'application/json', authorization: expect.stringMatching(/^Bearer /) });
    const answer = await postJson(url, body, headers);
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.person).not.toBeNull();
    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(0);

    const second = mianti('start', '--port', '0', '--data', data, '--playground', 'off');
    const [, again = ''] = await second.printed(/curl -s (\S+) [\s\S]*Stop it/);
    expect(await postJson(again, body, headers)).toEqual(answer);
    second.child.kill('SIGTERM');
    const { code, output } = await second.ended;
    expect([code, /seed/i.test(output)]).toEqual([0, false]);
  });

  test('a port in use is one clear line and a non-zero exit', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await mianti('start', '--port', String(port), '--data', data, '--playground', 'off').ended;
    await new Promise((resolve) => other.close(resolve));
    expect([code, output.trim()]).toEqual([
      1,
      `mianti: port ${port} is in use; stop what uses it, or choose another with --port`,
    ]);
  });

  test('a seed or size other than what is there is refused, not ignored', async () => {
    const file = join(data, 'population.sqlite');
    const start = (...more: string[]) => mianti('start', '--port', '0', '--data', data, '--playground', 'off', ...more);
    const { code, output } = await start('--seed', '5').ended;
    expect([code, output.trim()]).toEqual([
      1,
      `mianti: ${file} holds seed 310000, and --seed 5 counts only where nothing is seeded yet; leave it out, or choose another --data`,
    ]);
    expect((await start('--size', 'M').ended).output).toContain('holds size S, and --size M counts only');
    const same = start('--size', 'S', '--seed', '310000');
    await same.printed(/Stop it/);
    same.child.kill('SIGINT');
    expect((await same.ended).code).toBe(0);
  });

  describe('on a database that is not whole', () => {
    const broken = join(folder, 'broken');
    beforeAll(() => cpSync(data, broken, { recursive: true }));

    test.each([
      ['overwritten in its middle', overwriteMiddle, /it is damaged/],
      ['cut short', (file: string) => truncateSync(file, 40_000), /its last \d+ bytes are missing/],
      ['not a database', (file: string) => writeFileSync(file, 'x'.repeat(100_000)), /it is not a SQLite database/],
      ['empty', (file: string) => writeFileSync(file, ''), /missing/],
    ])('%s: one clear line, a non-zero exit, and nothing lost', async (_title, spoil, reason) => {
      const file = join(broken, 'spatial.sqlite');
      spoil(file);
      const before = readFileSync(file);
      const { code, output } = await mianti('start', '--port', '0', '--data', broken, '--playground', 'off').ended;
      expect(code).toBe(1);
      expect(output.trim().split('\n')).toEqual([expect.stringMatching(reason)]);
      expect(output).toContain(file);
      expect(readFileSync(file)).toEqual(before);
      expect(readdirSync(broken).filter((name) => name.endsWith('.sqlite'))).toHaveLength(6);
    });
  });
});

/** 64 KiB of a copy that went wrong. */
function overwriteMiddle(file: string): void {
  const handle = openSync(file, 'r+');
  const middle = Math.floor(fstatSync(handle).size / 2 / 4096) * 4096;
  writeSync(handle, Buffer.alloc(65_536, 0x5a), 0, 65_536, middle);
  closeSync(handle);
}
