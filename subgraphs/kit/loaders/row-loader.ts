import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Table } from '../table.ts';
import { batchLoader } from './batch-loader.ts';
import { keyStatement } from './key-statement.ts';

/** Loads one row by a unique text key; null where there is none. One statement for all keys of a tick. */
export function rowLoader<Row>(
  database: Database,
  table: Table<Row>,
  keyProperty: keyof Row & string,
): (key: string) => Promise<Row | null> {
  const column = table.column(keyProperty);
  const read = keyStatement<Row>(
    database,
    ({ list }) => sql`select ${table.columns} from ${table.name} where ${column} in (${list})`,
  );
  return batchLoader<string, Row | null>(
    (key) => key,
    async (keys) => new Map((await read(keys)).map((row) => [String(row[keyProperty]), row])),
    () => null,
  );
}
