import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Checkpoints lie with the keys, not in the log: who can write to the log's database only cannot cut them with it. */
const fileIn = (folder: string) => join(folder, 'checkpoints.jws');

/** Adds a signed checkpoint, one a line, and returns when it is on the disk. */
export async function addCheckpoint(folder: string, signed: string): Promise<void> {
  const handle = await open(fileIn(folder), 'a', 0o600);
  try {
    // One write of a short line: processes that append at once do not mix theirs.
    await handle.write(`${signed}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The signed checkpoints of a folder, oldest first. A last line that a crash has cut short is left out. */
export async function readCheckpoints(folder: string): Promise<readonly string[]> {
  const text = await readFile(fileIn(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '');
}
