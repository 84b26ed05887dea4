import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckpointKey } from '../keys/checkpoint-key.ts';
import { signCheckpoint } from './checkpoint.ts';
import { addCheckpoint } from './checkpoint-file.ts';
import type { HashAlgorithm } from './hashing.ts';
import { type LogFile, openLogFile } from './open-log-file.ts';
import { type Entry, type EntryWriter, entryWriter } from './write-entries.ts';

/** What the thread of a log is started with. */
export interface LogThreadData {
  readonly file: string;
  readonly algorithm: HashAlgorithm;
  readonly keyFolder: string;
  readonly key: CheckpointKey;
  /** A checkpoint is signed at each multiple of so many records. */
  readonly checkpointRecords: number;
  readonly checkpointMs: number;
}

export type ToLogThread = { readonly batch: readonly Entry[] } | { readonly stop: true };

export type FromLogThread =
  | { readonly written: true }
  | { readonly failed: string }
  /** The log goes on without: what is written since the last checkpoint is covered by the chain alone. */
  | { readonly unsigned: string }
  | { readonly stopped: true };

// The disk is waited for in a thread of its own: requests go on, and what they record meanwhile is the next batch.
const { file, algorithm, keyFolder, key, checkpointRecords, checkpointMs } = workerData as LogThreadData;
let opened: (LogFile & EntryWriter & { readonly inode: bigint }) | undefined;
let signedUpTo = -1;
let signing: Promise<void> = Promise.resolve();

const answer = (message: FromLogThread) => parentPort?.postMessage(message);
const timer = setInterval(sign, checkpointMs);

parentPort?.on('message', async (message: ToLogThread) => {
  if ('batch' in message) return write(message.batch);
  clearInterval(timer);
  sign();
  await signing;
  close();
  answer({ stopped: true });
  parentPort?.close();
});

function write(batch: readonly Entry[]): void {
  try {
    const { sequence } = log().write(batch);
    answer({ written: true });
    const before = sequence - batch.length;
    if (Math.floor(sequence / checkpointRecords) > Math.floor(before / checkpointRecords)) sign();
  } catch (error) {
    // The next batch finds the file as it then is.
    close();
    answer({ failed: reasonOf(error) });
  }
}

/** A file that was moved away or replaced would take records that nobody finds again: it is opened anew. */
function log() {
  if (opened && statSync(file, { bigint: true, throwIfNoEntry: false })?.ino !== opened.inode) close();
  if (opened) return opened;
  const one = openLogFile(file, algorithm);
  opened = { ...one, ...entryWriter(one), inode: statSync(file, { bigint: true }).ino };
  return opened;
}

function close(): void {
  try {
    opened?.database.close();
  } catch {
    // What cannot even be closed is let go of.
  }
  opened = undefined;
}

/** Signs where the log ends, unless that is signed; one after the other. */
function sign(): void {
  signing = signing
    .then(async () => {
      const one = opened;
      const end = one?.end();
      if (!one || !end || end.sequence === 0 || end.sequence === signedUpTo) return;
      const at = new Date().toISOString();
      const { sequence, hash } = end;
      await addCheckpoint(
        keyFolder,
        await signCheckpoint({ log: one.logId, sequence, hash, at, count: sequence }, key),
      );
      signedUpTo = sequence;
    })
    .catch((error: unknown) => answer({ unsigned: reasonOf(error) }));
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  const message = error instanceof Error ? error.message : String(error);
  return typeof code === 'string' ? `${message} (${code})` : message;
}
