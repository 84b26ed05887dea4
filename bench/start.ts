// How long `mianti start` takes until it announces itself, the first time (it seeds size S and builds the page) and after:
//   npm run bench:start
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const data = mkdtempSync(join(tmpdir(), 'mianti-bench-'));

async function secondsToStart(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['mianti.ts', 'start', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.includes('Stop it')) break;
  }
  const seconds = (performance.now() - started) / 1_000;
  child.kill('SIGINT');
  await ended;
  return seconds;
}

const first = await secondsToStart();
const later: number[] = [];
for (let round = 0; round < 5; round += 1) later.push(await secondsToStart());
const median = later.toSorted((a, b) => a - b)[2] ?? 0;
rmSync(data, { recursive: true });
console.log(
  `Node ${process.version}\n| start | seconds |\n|---|---|\n| first, seeding S | ${first.toFixed(1)} |\n| later, median of 5 | ${median.toFixed(1)} |`,
);
