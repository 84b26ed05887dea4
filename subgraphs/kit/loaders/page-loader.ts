import type { RawBuilder } from 'kysely';
import type { Columns } from '../columns/columns.ts';
import { type Connection, connectionOf } from '../connection.ts';
import type { Database } from '../database.ts';
import { checkPage, type Page, type PageArguments } from '../page.ts';
import type { Table } from '../table.ts';
import { batchLoader } from './batch-loader.ts';
import { type PageStatements, pageStatements } from './page-statements.ts';
import { type Wanted, type Wish, wantedColumns } from './wanted-columns.ts';

export interface PageOptions<Row, Filter> {
  readonly table: Table<Row>;
  /** The property that holds the parent's key; without it the list is a root, and the parent is ignored. */
  readonly parent?: keyof Row & string;
  /** A total order of columns that are never null: it ends with the row's own key. */
  readonly order: readonly (keyof Row & string)[];
  readonly isDescending?: boolean;
  /** The condition that a filter stands for on a day, YYYY-MM-DD; equal filters must be equal JSON, and mean the same all day. */
  readonly where?: (filter: Filter, day: string) => RawBuilder<unknown> | undefined;
}

export interface LoadPage<Row, Filter> {
  (parent: string, page: PageArguments, filter: Filter): Promise<Connection<Row>>;
  <Known extends keyof Row & string>(
    parent: string,
    page: PageArguments,
    filter: Filter,
    columns: Columns<Known> | undefined,
  ): Promise<Connection<Pick<Row, Known>>>;
}

interface Asked<Filter> extends Wish {
  readonly parent: string;
  readonly page: Page;
  readonly filter: Filter;
  /** Equal for what one statement can read. */
  readonly shape: string;
}

/** Loads a page of each parent's list. One statement a tick for each distinct page and filter, however many parents. */
export function pageLoader<Row, Filter extends object = object>(
  database: Database,
  options: PageOptions<Row, Filter>,
): LoadPage<Row, Filter> {
  const { table, parent: parentProperty, order } = options;
  const wanted = wantedColumns(table, parentProperty ? [parentProperty, ...order] : order);
  const statements = pageStatements(database, options);
  const rowsOf = batchLoader<Asked<Filter>, readonly Row[]>(
    textOf,
    (asked, all) => {
      const wishes = Map.groupBy(all, ({ shape }) => shape);
      return forEachShape(asked, (group, first) =>
        readPages(options, statements, { group, first, wanted: wanted(wishes.get(first.shape) ?? group) }),
      );
    },
    () => [],
  );
  const countOf = batchLoader<Asked<Filter>, number>(
    textOf,
    (asked) =>
      forEachShape(asked, (group, first) => readCounts(options, statements, { group, first, wanted: nothing })),
    () => 0,
  );
  const orderOf = (row: Row) => order.map((property) => row[property] as string | number);
  return async (parent: string, pageArguments: PageArguments, filter: Filter, columns?: Columns) => {
    const page = checkPage(pageArguments, order.length);
    const rows = await rowsOf({ parent, page, filter, columns, shape: JSON.stringify([page, filter]) });
    const whole = { first: 0, after: null };
    const count = () => countOf({ parent, page: whole, filter, columns, shape: JSON.stringify(filter) });
    return connectionOf(rows, page, orderOf, count) as Connection<never>;
  };
}

/** A count reads no columns. */
const nothing: Wanted = { properties: [], name: '' };

const textOf = <Filter>({ shape, parent }: Asked<Filter>) => `${shape} ${parent}`;

/** Those of one shape, and one of them. */
interface Group<Filter> {
  readonly group: readonly Asked<Filter>[];
  readonly first: Asked<Filter>;
  readonly wanted: Wanted;
}

async function readPages<Row, Filter>(
  { parent }: PageOptions<Row, Filter>,
  statements: PageStatements<Row, Filter>,
  { group, first, wanted }: Group<Filter>,
): Promise<[string, readonly Row[]][]> {
  const { filter, page } = first;
  const rows = await statements.rows(keysOf(group), { filter, page, wanted });
  const byParent = parent && group.length > 1 ? Map.groupBy(rows, (row) => String(row[parent])) : undefined;
  return group.map((one) => [textOf(one), byParent ? (byParent.get(one.parent) ?? []) : rows]);
}

async function readCounts<Row, Filter>(
  { parent }: PageOptions<Row, Filter>,
  statements: PageStatements<Row, Filter>,
  { group, first: { filter, page }, wanted }: Group<Filter>,
): Promise<[string, number][]> {
  const rows = await statements.counts(keysOf(group), { filter, page, wanted });
  const totals = new Map(rows.map((row) => [String(row.parent), Number(row.total)]));
  return group.map((one) => [textOf(one), totals.get(parent ? one.parent : '') ?? 0]);
}

const keysOf = <Filter>(group: readonly Asked<Filter>[]) => group.map(({ parent }) => parent);

async function forEachShape<Filter, Value>(
  asked: readonly Asked<Filter>[],
  read: (group: readonly Asked<Filter>[], first: Asked<Filter>) => Promise<[string, Value][]>,
): Promise<ReadonlyMap<string, Value>> {
  const [only] = asked;
  if (only && asked.length === 1) return new Map(await read(asked, only));
  const groups = [...Map.groupBy(asked, ({ shape }) => shape).values()];
  const found = await Promise.all(groups.flatMap((group) => (group[0] ? [read(group, group[0])] : [])));
  return new Map(found.flat());
}
