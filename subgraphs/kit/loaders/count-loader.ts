import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Table } from '../table.ts';
import { batchLoader } from './batch-loader.ts';

export interface CountOptions<Row> {
  readonly table: Table<Row>;
  readonly parent: keyof Row & string;
  readonly where?: RawBuilder<unknown>;
}

/** Counts a parent's rows; 0 where there are none. One statement a tick. */
export function countLoader<Row>(database: Database, options: CountOptions<Row>): (parent: string) => Promise<number> {
  const { table, parent, where } = options;
  const column = table.column(parent);
  return batchLoader<string, number>(
    (key) => key,
    async (keys) => {
      const rows = await database.read<{ parent: string; total: number }>(sql`
        select ${column} as "parent", count(*) as "total" from ${table.name}
        where ${column} in (${sql.join(keys)}) and ${where ?? sql`1 = 1`} group by ${column}`);
      return new Map(rows.map(({ parent: key, total }) => [String(key), Number(total)]));
    },
    () => 0,
  );
}
