import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchRefused } from '../bench-refused.ts';

/** Installs the packages of a folder by its lockfile, unless they are. Throws `BenchRefused` where npm does not manage. */
export function installPeers(folder: string): void {
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const note = join(folder, 'node_modules', '.installed-by-bench');
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return;
  console.error(`bench: installing the packages of ${join(folder, 'package-lock.json')} (about a minute, once)`);
  const line = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { error, status } = spawnSync('npm', line, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw new BenchRefused(`npm could not be started: ${error.message}`);
  if (status !== 0) throw new BenchRefused(`"npm ci" failed in ${folder}; its own message is above`);
  writeFileSync(note, wanted);
}
