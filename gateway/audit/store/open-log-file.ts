import { randomBytes } from 'node:crypto';
import type { HashAlgorithm } from './hashing.ts';
import { openSqlite, type Sqlite } from './sqlite.ts';

export interface LogFile {
  readonly database: Sqlite;
  readonly logId: string;
  readonly algorithm: HashAlgorithm;
}

/** How long a process waits for another that writes, in milliseconds. */
const busyMs = 5_000;

/** The triggers keep honest programs from a mistake; against all others stands the chain. */
const tables = `
  create table if not exists fact (name text primary key, value text not null) without rowid;
  create table if not exists access (
    sequence integer primary key, at text not null, digest text not null, hash text not null, body text);
  create table if not exists access_subject (
    subject text not null, sequence integer not null, primary key (subject, sequence)) without rowid;
  create trigger if not exists access_is_kept before delete on access
    begin select raise(abort, 'the access log is not cut'); end;
  create trigger if not exists access_is_not_changed before update on access
    when new.sequence <> old.sequence or new.at <> old.at or new.digest <> old.digest or new.hash <> old.hash
      or new.body is not null
    begin select raise(abort, 'the access log is not changed'); end;`;

/** Opens a log to write, made where there is none. Throws where the file cannot be used, or has another algorithm. */
export function openLogFile(file: string, algorithm: HashAlgorithm): LogFile {
  const database = openSqlite(file, { timeout: busyMs });
  try {
    inTurn(() => database.pragma('journal_mode = wal'));
    // In WAL mode only `full` puts a commit on the disk before it returns.
    database.pragma('synchronous = full');
    database.pragma('secure_delete = on');
    const make = database.transaction(() => {
      database.exec(tables);
      const keep = database.prepare('insert or ignore into fact values (?, ?)');
      keep.run('log', randomBytes(16).toString('base64url'));
      keep.run('algorithm', algorithm);
    });
    if (!isMade(database)) make.immediate();
    const facts = factsOf(database);
    if (facts.algorithm !== algorithm)
      throw new Error(
        `the access log is chained by ${facts.algorithm}, not by ${algorithm}; a new log needs a new file`,
      );
    return { database, ...facts };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite does not wait for a file whose journal another process is just changing: on a first start with several workers. */
function inTurn(work: () => unknown): void {
  for (let waited = 0; ; waited += 20) {
    try {
      work();
      return;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'SQLITE_BUSY' || waited >= busyMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Opens a log that is there to read only. */
export function openLogToRead(file: string): LogFile {
  const database = openSqlite(file, { readonly: true, fileMustExist: true, timeout: busyMs });
  try {
    return { database, ...factsOf(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}

const isMade = (database: Sqlite) =>
  database.prepare("select 1 from sqlite_master where name = 'access_is_not_changed'").get() !== undefined;

function factsOf(database: Sqlite): { logId: string; algorithm: HashAlgorithm } {
  const rows = database.prepare<[], { name: string; value: string }>('select name, value from fact').all();
  const facts = new Map(rows.map(({ name, value }) => [name, value]));
  const [logId, algorithm] = [facts.get('log'), facts.get('algorithm')];
  if (logId === undefined || (algorithm !== 'sha256' && algorithm !== 'sm3'))
    throw new Error('the file is no access log: it does not say which log it is');
  return { logId, algorithm };
}
