import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Table } from '../table.ts';
import { batchLoader } from './batch-loader.ts';

/** Loads one row by a unique text key; null where there is none. One statement for all keys of a tick. */
export function rowLoader<Row>(
  database: Database,
  table: Table<Row>,
  keyProperty: keyof Row & string,
): (key: string) => Promise<Row | null> {
  const column = table.column(keyProperty);
  return batchLoader<string, Row | null>(
    (key) => key,
    async (keys) => {
      const rows = await database.read<Row>(
        sql`select ${table.columns} from ${table.name} where ${column} in (${sql.join(keys)})`,
      );
      return new Map(rows.map((row) => [String(row[keyProperty]), row]));
    },
    () => null,
  );
}
