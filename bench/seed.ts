// How long a synthetic city takes, and how much memory:
//   npm run bench:seed -- S M L

import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registries } from '../command/registries.ts';
import { seedRegistries } from '../seed/seed.ts';
import type { SizeName } from '../seed/size.ts';

const [first, folder] = process.argv.slice(2);
if (process.send && folder) {
  // A process of its own for each size: peak memory is a process's.
  const { rows, milliseconds } = await seedRegistries({
    folder,
    // What `npm start` seeds: the README's figures are of it.
    seed: 310_000,
    size: first as SizeName,
    definitions: registries,
  });
  process.send({ rows, seconds: milliseconds / 1000, peakMiB: process.resourceUsage().maxRSS / 1024 });
} else {
  console.log(
    `Node ${process.version}\n| size | rows | seconds | rows/s | peak MiB | on disk MiB |\n|---|---|---|---|---|---|`,
  );
  for (const size of process.argv.slice(2)) console.log(await measured(size));
}

async function measured(size: string): Promise<string> {
  const into = mkdtempSync(join(tmpdir(), 'mianti-bench-'));
  const child = fork(fileURLToPath(import.meta.url), [size, into]);
  const { rows, seconds, peakMiB } = await new Promise<{ rows: number; seconds: number; peakMiB: number }>(
    (resolve, reject) => {
      child.once('message', (message) => resolve(message as never));
      child.once('exit', (code) => reject(new Error(`the seed of size ${size} ended with ${code}`)));
    },
  );
  const bytes = registries.reduce((sum, { name }) => sum + statSync(join(into, `${name}.sqlite`)).size, 0);
  rmSync(into, { recursive: true });
  const figures = [
    rows,
    seconds.toFixed(1),
    Math.round(rows / seconds),
    Math.round(peakMiB),
    Math.round(bytes / 1024 ** 2),
  ];
  return `| ${[size, ...figures].join(' | ')} |`;
}
