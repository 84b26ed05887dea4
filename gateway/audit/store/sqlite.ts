import { createRequire } from 'node:module';

/** What the log uses of better-sqlite3, which comes without types. */
export interface Sqlite {
  prepare<Values extends readonly unknown[] = readonly unknown[], Row = unknown>(
    sql: string,
  ): SqliteStatement<Values, Row>;
  exec(sql: string): unknown;
  pragma(text: string): unknown;
  transaction<Given extends readonly unknown[], Made>(
    work: (...given: Given) => Made,
  ): { immediate(...given: Given): Made };
  close(): void;
}

export interface SqliteStatement<Values extends readonly unknown[], Row> {
  run(...values: Values): { readonly changes: number };
  get(...values: Values): Row | undefined;
  all(...values: Values): Row[];
  iterate(...values: Values): IterableIterator<Row>;
}

interface SqliteOptions {
  readonly readonly?: boolean;
  readonly fileMustExist?: boolean;
  /** How long a process waits for another that writes, in milliseconds. */
  readonly timeout?: number;
}

/** Opens a SQLite file. Throws where it cannot be opened. */
export function openSqlite(file: string, options: SqliteOptions): Sqlite {
  const Database = createRequire(import.meta.url)('better-sqlite3') as new (
    file: string,
    options: SqliteOptions,
  ) => Sqlite;
  return new Database(file, options);
}
