import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the bench uses of better-sqlite3, which comes with MikroORM and without types. */
export interface Sqlite {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): unknown;
  pragma(text: string): unknown;
  close(): void;
}

export interface SqliteStatement {
  all(...values: readonly string[]): unknown[];
  get(...values: readonly string[]): unknown;
}

const Driver = createRequire(import.meta.url)('better-sqlite3') as new (
  file: string,
  options: { readonly readonly: boolean },
) => Sqlite;

/** Opens the four registries of a folder as one connection: population is `main`, the others are attached by their names. */
export function openSqlite(folder: string): Sqlite {
  const sqlite = new Driver(join(folder, 'population.sqlite'), { readonly: true });
  for (const name of ['enterprise', 'spatial', 'license']) {
    sqlite.exec(`attach '${join(folder, `${name}.sqlite`).replaceAll("'", "''")}' as ${name}`);
  }
  sqlite.pragma('mmap_size = 1073741824');
  return sqlite;
}
