import { chainHash, digestOf, genesisHash } from './hashing.ts';
import type { LogFile } from './open-log-file.ts';

/** A record on its way into the log. */
export interface Entry {
  readonly at: string;
  /** Canonical JSON. */
  readonly body: string;
  readonly subjects: readonly string[];
}

/** Where a log ends. */
export interface LogEnd {
  readonly sequence: number;
  readonly hash: string;
}

export interface EntryWriter {
  /** Chains entries on in one transaction: all of them or none. Other processes write to the same log. */
  write(entries: readonly Entry[]): LogEnd;
  end(): LogEnd;
}

export function entryWriter({ database, logId, algorithm }: LogFile): EntryWriter {
  const last = database.prepare<[], LogEnd>('select sequence, hash from access order by sequence desc limit 1');
  const insert = database.prepare('insert into access (sequence, at, digest, hash, body) values (?, ?, ?, ?, ?)');
  const index = database.prepare('insert or ignore into access_subject select value, ? from json_each(?)');
  const end = () => last.get() ?? { sequence: 0, hash: genesisHash(algorithm, logId) };
  const write = database.transaction((entries: readonly Entry[]) => {
    let { sequence, hash } = end();
    for (const { at, body, subjects } of entries) {
      sequence += 1;
      const digest = digestOf(algorithm, body);
      hash = chainHash(algorithm, hash, { sequence, at, digest });
      insert.run(sequence, at, digest, hash, body);
      if (subjects.length > 0) index.run(sequence, JSON.stringify(subjects));
    }
    return { sequence, hash };
  });
  // The end is read inside: nobody chains on between the reading and the writing.
  return { write: (entries) => write.immediate(entries), end };
}
