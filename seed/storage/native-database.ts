/** What the seed uses of better-sqlite3's handle: bulk rows do not pass through the unit of work. */
export interface NativeDatabase {
  prepare(sql: string): Statement;
  exec(sql: string): unknown;
  pragma(text: string): unknown;
}

export interface Statement {
  run(...values: readonly SqlValue[]): unknown;
  all(...values: readonly SqlValue[]): unknown[];
}

export type SqlValue = string | number | null;
