import type { NativeDatabase } from './native-database.ts';

interface Definition {
  readonly name: string;
  readonly sql: string;
}

/**
 * Drops the indexes that a statement made, for the time of a bulk load, and answers how to make them again: sorting once at
 * the end is several times faster than keeping them sorted. Those of primary keys stay.
 */
export function withoutIndexes(database: NativeDatabase): { restore(): void } {
  const definitions = database
    .prepare("select name, sql from sqlite_master where type = 'index' and sql is not null order by name")
    .all() as Definition[];
  for (const { name } of definitions) database.exec(`drop index \`${name}\``);
  return {
    restore: () => {
      for (const { sql } of definitions) database.exec(sql);
    },
  };
}
