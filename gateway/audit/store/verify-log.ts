import { type CheckpointKey, readCheckpointKey } from '../keys/checkpoint-key.ts';
import { type Checkpoint, readCheckpoint } from './checkpoint.ts';
import { readCheckpoints } from './checkpoint-file.ts';
import { type ChainedRow, chainHash, digestOf, genesisHash } from './hashing.ts';
import { type LogFile, openLogToRead } from './open-log-file.ts';

export interface LogPlaces {
  readonly file: string;
  readonly keyFolder: string;
}

export type LogVerdict =
  | {
      readonly isWhole: true;
      readonly count: number;
      /** Up to this record the log is proven by a signature; what follows could have lost its end without a trace. */
      readonly signedUpTo: number;
      readonly signedAt: string | null;
      /** Records whose bodies had to go; the chain holds over them. */
      readonly expired: number;
    }
  | { readonly isWhole: false; readonly sequence: number; readonly reason: string };

interface Row extends ChainedRow {
  readonly hash: string;
  readonly body: string | null;
}

/**
 * Reads a whole log against its chain, its index and its signed checkpoints, and names the first record that is not as it was
 * written. A body may be missing only where its record is older than the term, in days.
 */
export async function verifyLog({ file, keyFolder }: LogPlaces, termDays: number, now: Date): Promise<LogVerdict> {
  const key = await readCheckpointKey(keyFolder);
  const lines = await readCheckpoints(keyFolder);
  const log = openLogToRead(file);
  try {
    // One moment of the log, while others go on writing.
    log.database.exec('begin');
    return await verdict(log, {
      key,
      lines,
      expiredBefore: new Date(now.getTime() - termDays * 86_400_000).toISOString(),
    });
  } finally {
    log.database.close();
  }
}

interface Against {
  readonly key: CheckpointKey | null;
  readonly lines: readonly string[];
  readonly expiredBefore: string;
}

const broken = (sequence: number, reason: string): LogVerdict => ({ isWhole: false, sequence, reason });

async function verdict(log: LogFile, { key, lines, expiredBefore }: Against): Promise<LogVerdict> {
  const signed = await signedHashes(lines, key);
  if (signed === null) return broken(1, 'a checkpoint was not signed by the key of the log');
  const other = signed.find((checkpoint) => checkpoint.log !== log.logId);
  if (other) return broken(1, `a checkpoint of ${other.at} is of another log: this one stands in its place`);
  const byEnd = Map.groupBy(signed, ({ sequence }) => sequence);
  using indexed = indexReader(log);
  let previous = genesisHash(log.algorithm, log.logId);
  let [count, expired] = [0, 0];
  for (const row of rowsOf(log)) {
    count += 1;
    if (row.sequence !== count) return broken(count, 'it is missing');
    const fault = faultOf(row, previous);
    if (fault !== null) return broken(count, fault);
    if (byEnd.get(count)?.some(({ hash }) => hash !== row.hash))
      return broken(count, 'it is not the one that a checkpoint was signed over');
    if (row.body === null) expired += 1;
    previous = row.hash;
  }
  const last = signed.reduce<Checkpoint | null>(
    (most, one) => (one.sequence > (most?.sequence ?? 0) ? one : most),
    null,
  );
  if (last && last.sequence > count)
    return broken(count + 1, `it is missing: a checkpoint of ${last.at} counts ${last.sequence} records`);
  const stray = indexed.firstStray();
  if (stray !== undefined) return broken(stray, 'the index names a subject that its record does not');
  return { isWhole: true, count, signedUpTo: last?.sequence ?? 0, signedAt: last?.at ?? null, expired };

  function faultOf(row: Row, before: string): string | null {
    if (row.hash !== chainHash(log.algorithm, before, row)) return 'it is not the one that was chained on here';
    if (row.body === null) return row.at < expiredBefore ? null : 'its body is missing before its term';
    if (digestOf(log.algorithm, row.body) !== row.digest) return 'its body was changed';
    const { at, subjects } = JSON.parse(row.body) as { at: string; subjects: readonly string[] };
    if (at !== row.at) return 'its time is not that of its body';
    return indexed.has(row.sequence, subjects) ? null : 'the index of subjects does not lead to it';
  }
}

/** Null where one of them was signed by nobody, or by somebody else. */
async function signedHashes(
  lines: readonly string[],
  key: CheckpointKey | null,
): Promise<readonly Checkpoint[] | null> {
  const checkpoints: Checkpoint[] = [];
  for (const line of lines) {
    const checkpoint = key && (await readCheckpoint(line, key));
    if (!checkpoint) return null;
    checkpoints.push(checkpoint);
  }
  return checkpoints;
}

const rowsOf = ({ database }: LogFile): Iterable<Row> =>
  database.prepare<[], Row>('select sequence, at, digest, hash, body from access order by sequence').iterate();

/** Whoever asks who looked is led by the index: an entry taken out of it would hide an access as well as a record would. */
function indexReader({ database }: LogFile) {
  const entries = database
    .prepare<[], { sequence: number; subject: string }>(
      'select sequence, subject from access_subject order by sequence, subject',
    )
    .iterate();
  let next = entries.next();
  return {
    /** Records are asked about in their order. */
    has: (sequence: number, subjects: readonly string[]): boolean => {
      const named: string[] = [];
      while (!next.done && next.value.sequence === sequence) {
        named.push(next.value.subject);
        next = entries.next();
      }
      const expected = [...new Set(subjects)].toSorted();
      return named.length === expected.length && expected.every((subject) => named.includes(subject));
    },
    /** An entry of a record that has no body, or does not exist. */
    firstStray: (): number | undefined => (next.done ? undefined : next.value.sequence),
    [Symbol.dispose]: () => void entries.return?.(),
  };
}
