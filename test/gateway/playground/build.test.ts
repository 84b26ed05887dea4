import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildPlayground } from '../../../gateway/playground/build.ts';

const build = fileURLToPath(new URL('../../../gateway/playground/build.ts', import.meta.url));

/** A build in a process of its own, as a second gateway would run it. */
function startBuild(into: string) {
  const script = `import { buildPlayground } from ${JSON.stringify(build)};
    console.log(JSON.stringify(await buildPlayground({ into: ${JSON.stringify(into)} })));`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function readResult(process: ReturnType<typeof startBuild>): Promise<unknown> {
  let text = '';
  process.stdout.on('data', (chunk) => {
    text += chunk;
  });
  await once(process, 'close');
  return JSON.parse(text);
}

describe('building the playground', () => {
  let into: string;
  beforeAll(async () => {
    into = await mkdtemp(join(tmpdir(), 'mianti-build-'));
  });
  afterAll(() => rm(into, { recursive: true, force: true }));

  test('makes the page once and finds it at once the second time', async () => {
    const cache = join(into, 'new', 'cache');
    const first = await buildPlayground({ into: cache });
    expect(first.built).toBe(true);
    await access(join(first.folder, 'index.html'));

    const started = performance.now();
    const second = await buildPlayground({ into: cache });
    // A few milliseconds; bundling takes seconds.
    expect(performance.now() - started).toBeLessThan(500);
    expect(second).toEqual({ folder: first.folder, built: false });
    expect(await readdir(cache)).toHaveLength(1);
  });

  test('gives two gateways that start together one and the same page', async () => {
    const cache = join(into, 'together');
    const results = await Promise.all([startBuild(cache), startBuild(cache)].map(readResult));
    const { folder } = await buildPlayground({ into: cache });
    expect(results).toEqual([expect.objectContaining({ folder }), expect.objectContaining({ folder })]);
    expect(await readdir(cache)).toHaveLength(1);
  });

  test('never serves what a killed build left behind', async () => {
    const cache = join(into, 'killed');
    const killed = startBuild(cache);
    const ended = once(killed, 'close');
    while (!(await readdir(cache).catch(() => [])).some((name) => name.startsWith('unfinished-'))) {
      if (killed.exitCode !== null) throw new Error('the build ended before it could be killed');
    }
    killed.kill('SIGKILL');
    await ended;
    const { folder, built } = await buildPlayground({ into: cache });
    expect(built).toBe(true);
    expect(await readdir(join(folder, 'assets'))).not.toHaveLength(0);
  });

  test('says in one sentence that the folder cannot be written', async () => {
    const file = join(into, 'a-file');
    await writeFile(file, '');
    const cache = join(file, 'cache');
    await expect(buildPlayground({ into: cache })).rejects.toThrow(
      `the playground cannot be built: the folder ${cache} cannot be written (ENOTDIR)`,
    );
  });
});
