import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Table } from '../table.ts';
import { batchLoader } from './batch-loader.ts';
import { keyStatement } from './key-statement.ts';

export interface CountOptions<Row> {
  readonly table: Table<Row>;
  readonly parent: keyof Row & string;
  readonly where?: RawBuilder<unknown>;
}

/** Counts a parent's rows; 0 where there are none. One statement a tick. */
export function countLoader<Row>(database: Database, options: CountOptions<Row>): (parent: string) => Promise<number> {
  const { table, parent, where } = options;
  const column = table.column(parent);
  const read = keyStatement<{ parent: string; total: number }>(
    database,
    ({ list }) => sql`
      select ${column} as "parent", count(*) as "total" from ${table.name}
      where ${column} in (${list}) and ${where ?? sql`1 = 1`} group by ${column}`,
  );
  return batchLoader<string, number>(
    (key) => key,
    async (keys) => new Map((await read(keys)).map(({ parent: key, total }) => [String(key), Number(total)])),
    () => 0,
  );
}
