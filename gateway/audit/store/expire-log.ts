import { existsSync } from 'node:fs';
import { openLogFile, openLogToRead } from './open-log-file.ts';

/**
 * Takes out the bodies, and the index entries, of records older than the term, in days; PIPL article 56 asks for three years.
 * Their hashes stay, so that the chain still holds. Resolves with how many went. What is taken out is written over.
 */
export function expireLog(file: string, termDays: number, now: Date): number {
  if (!existsSync(file)) throw new Error(`there is no access log ${file}`);
  const known = openLogToRead(file);
  known.database.close();
  const { database } = openLogFile(file, known.algorithm);
  try {
    const before = new Date(now.getTime() - termDays * 86_400_000).toISOString();
    const expire = database.transaction(() => {
      database
        .prepare(
          'delete from access_subject where sequence in (select sequence from access where at < ? and body is not null)',
        )
        .run(before);
      return database.prepare('update access set body = null where at < ? and body is not null').run(before).changes;
    });
    const changes = expire.immediate();
    // The write-ahead log still holds the pages as they were.
    database.pragma('wal_checkpoint(truncate)');
    return changes;
  } finally {
    database.close();
  }
}
