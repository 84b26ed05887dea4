import { sql } from 'kysely';
import type { Columns } from '../columns/columns.ts';
import type { Database } from '../database.ts';
import type { Table } from '../table.ts';
import { batchLoader } from './batch-loader.ts';
import { keyStatement } from './key-statement.ts';
import { type Wish, wantedColumns } from './wanted-columns.ts';

export interface LoadRow<Row> {
  (key: string): Promise<Row | null>;
  <Known extends keyof Row & string>(
    key: string,
    columns: Columns<Known> | undefined,
  ): Promise<Pick<Row, Known> | null>;
}

interface Asked extends Wish {
  readonly key: string;
}

/** Loads one row by a unique text key; null where there is none. One statement for all keys of a tick. */
export function rowLoader<Row>(database: Database, table: Table<Row>, keyProperty: keyof Row & string): LoadRow<Row> {
  const column = table.column(keyProperty);
  const wanted = wantedColumns(table, [keyProperty]);
  const read = keyStatement<Row>(
    database,
    ({ list }, { properties }) =>
      sql`select ${table.columns(properties)} from ${table.name} where ${column} in (${list})`,
  );
  const load = batchLoader<Asked, Row | null>(
    ({ key }) => key,
    async (asked, all) => {
      const rows = await read(
        asked.map(({ key }) => key),
        wanted(all),
      );
      return new Map(rows.map((row) => [String(row[keyProperty]), row]));
    },
    () => null,
  );
  return (key: string, columns?: Columns) => load({ key, columns }) as Promise<never>;
}
