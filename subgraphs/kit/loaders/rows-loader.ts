import { type RawBuilder, sql } from 'kysely';
import type { Columns } from '../columns/columns.ts';
import type { Database } from '../database.ts';
import type { Table } from '../table.ts';
import { batchLoader } from './batch-loader.ts';
import { keyStatement } from './key-statement.ts';
import { type Wish, wantedColumns } from './wanted-columns.ts';

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

export interface LoadRows<Row> {
  (parent: string): Promise<readonly Row[]>;
  <Known extends keyof Row & string>(
    parent: string,
    columns: Columns<Known> | undefined,
  ): Promise<readonly Pick<Row, Known>[]>;
}

interface Asked extends Wish {
  readonly key: string;
}

/** Loads a parent's short list of rows in order, at most `most`; empty where there are none. One statement a tick. */
export function rowsLoader<Row>(database: Database, options: RowsOptions<Row>): LoadRows<Row> {
  const { table, parent, order, most } = options;
  const column = table.column(parent);
  const direction = sql.raw(options.isDescending ? 'desc' : 'asc');
  const ordering = sql.join(order.map((property) => sql`${table.column(property)} ${direction}`));
  const where = options.where ?? sql`1 = 1`;
  const wanted = wantedColumns(table, [parent, ...order]);
  const read = keyStatement<Row>(database, ({ list, isOne }, { properties }) =>
    isOne
      ? sql`
        select ${table.columns(properties)} from ${table.name}
        where ${column} in (${list}) and ${where} order by ${ordering} limit ${most}`
      : sql`
        select ${sql.join(properties.map(sql.ref))} from (
          select ${table.columns(properties)}, row_number() over (partition by ${column} order by ${ordering}) as "nth"
          from ${table.name} where ${column} in (${list}) and ${where}
        ) as placed where "nth" <= ${most} order by ${sql.ref(parent)}, "nth"`,
  );
  const load = batchLoader<Asked, readonly Row[]>(
    ({ key }) => key,
    async (asked, all) => {
      const rows = await read(
        asked.map(({ key }) => key),
        wanted(all),
      );
      return Map.groupBy(rows, (row) => String(row[parent]));
    },
    () => [],
  );
  return (key: string, columns?: Columns) => load({ key, columns }) as Promise<never>;
}
