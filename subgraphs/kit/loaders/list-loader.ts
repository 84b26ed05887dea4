import type { RawBuilder } from 'kysely';
import type { Columns } from '../columns/columns.ts';
import type { Database } from '../database.ts';
import type { Table } from '../table.ts';
import { pageLoader } from './page-loader.ts';

export interface ListOptions<Row, Filter> {
  readonly table: Table<Row>;
  /** The property that holds the parent's key; without it the list is a root, and the parent is ignored. */
  readonly parent?: keyof Row & string;
  /** A total order of columns that are never null: it ends with the row's own key. */
  readonly order: readonly (keyof Row & string)[];
  readonly isDescending?: boolean;
  /** The bound that the schema states for this list, 1 to 100. */
  readonly most: number;
  readonly where: (filter: Filter, day: string) => RawBuilder<unknown> | undefined;
}

export interface LoadList<Row, Filter> {
  (parent: string, filter: Filter): Promise<readonly Row[]>;
  <Known extends keyof Row & string>(
    parent: string,
    filter: Filter,
    columns: Columns<Known> | undefined,
  ): Promise<readonly Pick<Row, Known>[]>;
}

/**
 * Loads a parent's short list of rows that meet a filter, in order, at most `most`. The filter is the statement's, not the
 * reader's: an empty list says that there is no such row, however many others there are. One statement a tick and filter.
 */
export function listLoader<Row, Filter extends object>(
  database: Database,
  { most, ...options }: ListOptions<Row, Filter>,
): LoadList<Row, Filter> {
  const load = pageLoader<Row, Filter>(database, options);
  return async (parent: string, filter: Filter, columns?: Columns) =>
    (await load(parent, { first: most }, filter, columns)).nodes as readonly never[];
}
