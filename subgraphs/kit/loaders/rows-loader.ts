import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Table } from '../table.ts';
import { batchLoader } from './batch-loader.ts';
import { keyStatement } from './key-statement.ts';

export interface RowsOptions<Row> {
  readonly table: Table<Row>;
  /** The property that holds the parent's key. */
  readonly parent: keyof Row & string;
  /** A total order: it ends with the row's own key. */
  readonly order: readonly (keyof Row & string)[];
  readonly isDescending?: boolean;
  /** The bound that the schema states for this list; rows past it are not read. */
  readonly most: number;
  readonly where?: RawBuilder<unknown>;
}

/** Loads a parent's short list of rows in order, at most `most`; empty where there are none. One statement a tick. */
export function rowsLoader<Row>(
  database: Database,
  options: RowsOptions<Row>,
): (parent: string) => Promise<readonly Row[]> {
  const { table, parent, order, most } = options;
  const column = table.column(parent);
  const direction = sql.raw(options.isDescending ? 'desc' : 'asc');
  const ordering = sql.join(order.map((property) => sql`${table.column(property)} ${direction}`));
  const where = options.where ?? sql`1 = 1`;
  const read = keyStatement<Row>(database, ({ list, isOne }) =>
    isOne
      ? sql`
        select ${table.columns} from ${table.name}
        where ${column} in (${list}) and ${where} order by ${ordering} limit ${most}`
      : sql`
        select * from (
          select ${table.columns}, row_number() over (partition by ${column} order by ${ordering}) as "place"
          from ${table.name} where ${column} in (${list}) and ${where}
        ) as placed where "place" <= ${most} order by ${sql.ref(parent)}, "place"`,
  );
  return batchLoader<string, readonly Row[]>(
    (key) => key,
    async (keys) => Map.groupBy(await read(keys), (row) => String(row[parent])),
    () => [],
  );
}
