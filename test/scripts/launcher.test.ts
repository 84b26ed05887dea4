import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const scripts = fileURLToPath(new URL('../../scripts/', import.meta.url));

describe('the launcher where nothing is installed yet', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mianti-launcher-'));
    mkdirSync(join(folder, 'scripts'));
    for (const name of ['node.mjs', 'install.mjs']) cpSync(join(scripts, name), join(folder, 'scripts', name));
    mkdirSync(join(folder, 'part'));
    writeFileSync(join(folder, 'part', 'package.json'), '{"name":"part","version":"1.0.0"}');
    writeFileSync(join(folder, 'entry.mjs'), 'console.log("ran");');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A package with one dependency, which lies beside it: npm needs no network for it. */
  const project = (version: string) => {
    const root = { name: 'project', version: '1.0.0', dependencies: { part: 'file:part' } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(root));
    const packages = { '': root, part: { version }, 'node_modules/part': { resolved: 'part', link: true } };
    const lock = { name: 'project', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  };
  const launch = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/node.mjs', 'entry.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, told: stderr.trim().split('\n') };
  };

  test('installs once, tells so in few lines, and runs what it was given', () => {
    project('1.0.0');
    const first = launch();
    expect([first.status, first.stdout.endsWith('ran\n')]).toEqual([0, true]);
    expect(first.told[0]).toBe('mianti: installing the 2 packages of package-lock.json (about a minute, once)');
    expect(first.told.at(-1)).toMatch(/^mianti: installed in \d+ s$/);
    expect(first.told.join('\n')).not.toMatch(/npm http/);
    expect(launch()).toEqual({ status: 0, stdout: 'ran\n', told: [''] });
  });

  test("starts nothing where npm fails, and npm's own words are above its line", () => {
    project('1.0.0');
    writeFileSync(
      join(folder, 'package.json'),
      '{"name":"project","version":"1.0.0","dependencies":{"other":"file:x"}}',
    );
    const { status, stdout, told } = launch();
    expect([status, stdout.includes('ran')]).toEqual([1, false]);
    expect(told.join('\n')).toMatch(/npm error/);
    expect(told.at(-1)).toBe('mianti: "npm ci" failed; its own message is above. Nothing was started');
  });
});
