import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LogFolder } from './log-folder.ts';

const program = fileURLToPath(new URL('./append-records.ts', import.meta.url));

/** Starts a process that appends; resolves with the records that it told of as durable, when it has ended or was killed after so many. */
export async function appendingProcess(
  { file, keyFolder }: LogFolder,
  { name, count, killAfter }: { readonly name: string; readonly count: number; readonly killAfter?: number },
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, file, keyFolder, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    // What was cut off in the middle of a line was not told of.
    if (line.startsWith(`${name}-`)) told.push(line);
    if (told.length === killAfter) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return told;
}
