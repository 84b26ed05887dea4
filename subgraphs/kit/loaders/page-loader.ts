import { type RawBuilder, sql } from 'kysely';
import { type Connection, connectionOf } from '../connection.ts';
import type { Database } from '../database.ts';
import { checkPage, type Page, type PageArguments } from '../page.ts';
import type { Table } from '../table.ts';
import { batchLoader } from './batch-loader.ts';

export interface PageOptions<Row, Filter> {
  readonly table: Table<Row>;
  /** The property that holds the parent's key; without it the list is a root, and the parent is ignored. */
  readonly parent?: keyof Row & string;
  /** A total order of columns that are never null: it ends with the row's own key. */
  readonly order: readonly (keyof Row & string)[];
  readonly isDescending?: boolean;
  /** The condition that a filter stands for; equal filters must be equal JSON. */
  readonly where?: (filter: Filter) => RawBuilder<unknown> | undefined;
}

interface Asked<Filter> {
  readonly parent: string;
  readonly page: Page;
  readonly filter: Filter;
}

/** Loads a page of each parent's list. One statement a tick for each distinct page and filter, however many parents. */
export function pageLoader<Row, Filter extends object = object>(
  database: Database,
  options: PageOptions<Row, Filter>,
): (parent: string, page: PageArguments, filter: Filter) => Promise<Connection<Row>> {
  const { order } = options;
  const rowsOf = batchLoader<Asked<Filter>, readonly Row[]>(
    textOf,
    (asked) => readPages(database, options, asked),
    () => [],
  );
  const countOf = batchLoader<Asked<Filter>, number>(
    textOf,
    (asked) => readCounts(database, options, asked),
    () => 0,
  );
  const orderOf = (row: Row) => order.map((property) => row[property] as string | number);
  return async (parent, pageArguments, filter) => {
    const page = checkPage(pageArguments, order.length);
    const rows = await rowsOf({ parent, page, filter });
    const whole = { parent, page: { first: 0, after: null }, filter };
    return connectionOf(rows, page, orderOf, () => countOf(whole));
  };
}

const shapeOf = <Filter>({ page, filter }: Asked<Filter>) => JSON.stringify([page, filter]);
const textOf = <Filter>(asked: Asked<Filter>) => `${shapeOf(asked)} ${asked.parent}`;

async function readPages<Row, Filter>(
  database: Database,
  options: PageOptions<Row, Filter>,
  asked: readonly Asked<Filter>[],
) {
  const found = new Map<string, readonly Row[]>();
  await forEachShape(asked, async (group, first) => {
    const { table, parent, order } = options;
    const direction = sql.raw(options.isDescending ? 'desc' : 'asc');
    const ordering = sql.join(order.map((property) => sql`${table.column(property)} ${direction}`));
    const partition = parent ? sql`partition by ${table.column(parent)}` : sql``;
    const rows = await database.read<Row>(
      group.length === 1
        ? sql`select ${table.columns} from ${table.name} where ${condition(options, group, first)}
            order by ${ordering} limit ${first.page.first + 1}`
        : sql`select * from (
            select ${table.columns}, row_number() over (${partition} order by ${ordering}) as "place"
            from ${table.name} where ${condition(options, group, first)}
          ) as placed where "place" <= ${first.page.first + 1} order by "place"`,
    );
    const byParent = parent ? Map.groupBy(rows, (row) => String(row[parent])) : undefined;
    for (const one of group) found.set(textOf(one), byParent ? (byParent.get(one.parent) ?? []) : rows);
  });
  return found;
}

async function readCounts<Row, Filter>(
  database: Database,
  options: PageOptions<Row, Filter>,
  asked: readonly Asked<Filter>[],
) {
  const found = new Map<string, number>();
  await forEachShape(asked, async (group, first) => {
    const { table, parent } = options;
    const key = parent ? table.column(parent) : sql`''`;
    const rows = await database.read<{ parent: string; total: number }>(sql`
      select ${key} as "parent", count(*) as "total" from ${table.name}
      where ${condition(options, group, first)} group by 1`);
    const totals = new Map(rows.map((row) => [String(row.parent), Number(row.total)]));
    for (const one of group) found.set(textOf(one), totals.get(parent ? one.parent : '') ?? 0);
  });
  return found;
}

async function forEachShape<Filter>(
  asked: readonly Asked<Filter>[],
  read: (group: readonly Asked<Filter>[], first: Asked<Filter>) => Promise<void>,
) {
  const groups = Map.groupBy(asked, shapeOf).values();
  await Promise.all([...groups].flatMap((group) => (group[0] ? [read(group, group[0])] : [])));
}

function condition<Row, Filter>(
  options: PageOptions<Row, Filter>,
  group: readonly Asked<Filter>[],
  first: Asked<Filter>,
) {
  const { table, parent, order } = options;
  const parts = [options.where?.(first.filter) ?? sql`1 = 1`];
  if (parent) parts.push(sql`${table.column(parent)} in (${sql.join(group.map((one) => one.parent))})`);
  if (first.page.after) {
    const columns = sql.join(order.map((property) => table.column(property)));
    parts.push(sql`(${columns}) ${sql.raw(options.isDescending ? '<' : '>')} (${sql.join([...first.page.after])})`);
  }
  return sql.join(parts, sql` and `);
}
