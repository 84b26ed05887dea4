import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Checkpoints lie with the keys, not in the log: who can write to the log's database only cannot cut them with it. */
const fileIn = (folder: string) => join(folder, 'checkpoints.jws');

/** Adds a signed checkpoint, one a line, and returns when it is on the disk. */
export async function addCheckpoint(folder: string, signed: string): Promise<void> {
  const handle = await open(fileIn(folder), 'a', 0o600);
  try {
    // One short write: processes that append at once do not mix theirs. On a line of its own, whatever a crash has left before.
    await handle.write(`\n${signed}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The signed checkpoints of a folder, oldest first. A line that a crash has cut short was never waited for, and is left out. */
export async function readCheckpoints(folder: string): Promise<readonly string[]> {
  const text = await readFile(fileIn(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').filter((line) => whole.test(line));
}

/** A compact JWS with the 64 bytes of an Ed25519 signature. */
const whole = /^[\w-]+\.[\w-]+\.[\w-]{86}$/;
