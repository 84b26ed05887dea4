import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lockSeed } from '../../../seed/storage/seed-lock.ts';

const module = fileURLToPath(new URL('../../../seed/storage/seed-lock.ts', import.meta.url));

describe('the lock of a folder to seed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mianti-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs a script in a process of its own; resolves with its first line. */
  async function elsewhere(script: string): Promise<{ child: ChildProcess; line: string }> {
    const text = `const { lockSeed } = await import(${JSON.stringify(module)}); const folder = ${JSON.stringify(folder)}; ${script}`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', text], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [line] = await once(child.stdout, 'data');
    return { child, line: String(line).trim() };
  }
  const attempt = "await lockSeed(folder).then(() => console.log('taken'), ({ message }) => console.log(message));";

  test('is refused to another process while it is held, and given after', async () => {
    const lock = await lockSeed(folder);
    const refused = await elsewhere(`${attempt} process.exit();`);
    expect(refused.line).toBe(`another seed is writing in the folder ${folder}: wait until it has ended`);
    await lock.release();
    expect((await elsewhere(`${attempt} process.exit();`)).line).toBe('taken');
  });

  test('is not kept by a process that was killed', async () => {
    const { child, line } = await elsewhere(`${attempt} process.stdin.resume();`);
    expect(line).toBe('taken');
    await expect(lockSeed(folder)).rejects.toThrow('another seed');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readdirSync(folder)).toEqual(['seed.lock']);
    const lock = await lockSeed(folder);
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is held by one at a time when many want it at once', async () => {
    const counter = join(folder, 'held');
    const script = `const { openSync, closeSync, rmSync } = await import('node:fs');
      let taken = 0;
      while (taken < 15) {
        const lock = await lockSeed(folder).catch(() => null);
        if (!lock) continue;
        closeSync(openSync(${JSON.stringify(counter)}, 'wx'));
        rmSync(${JSON.stringify(counter)});
        taken += 1;
        await lock.release();
      }
      console.log('never two'); process.exit();`;
    const results = await Promise.all([elsewhere(script), elsewhere(script), elsewhere(script)]);
    expect(results.map(({ line }) => line)).toEqual(['never two', 'never two', 'never two']);
  }, 30_000);

  test('takes a lock file that was left over', async () => {
    writeFileSync(join(folder, 'seed.lock'), '');
    await (await lockSeed(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
