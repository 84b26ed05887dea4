import { setImmediate } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { type Connection, connectionOf } from '../../kit/connection.ts';
import type { Database } from '../../kit/database.ts';
import { checkPage, type PageArguments, writeCursor } from '../../kit/page.ts';
import type { Table } from '../../kit/table.ts';
import type { SearchArea } from '../area.ts';
import type { Geometry } from '../geometry/geometry.ts';

/** A page of an area search. There is no total: it would mean to test every row of the area. */
export type SearchPage<Row> = Omit<Connection<Row>, 'totalCount'>;

interface PlacedRow {
  readonly id: number;
  readonly geometry?: string | null | undefined;
}

export interface AreaSearchOptions<Row> {
  readonly table: Table<Row>;
  /** The R*Tree of the table's boxes. It rounds outwards to 32 bits: it names candidates and never answers. */
  readonly boxes: string;
  /** A unique property, by which the rows are ordered. */
  readonly order: keyof Row & string;
}

/**
 * A page reads candidates in order until it is full, 512 at first, then 4,096, then 8,192 a statement, in at most 5 statements.
 * Past 29,184 candidates it ends as it is, and its cursor stands at the last one tested, so that what a page costs is bounded
 * by neither the size of the city nor the cunning of the polygon. Few statements, because each ranks all candidates anew.
 */
const firstChunk = 512;
const growth = 8;
const mostChunk = 8_192;
const mostStatements = 5;

/** Searches a table's rows by area. Rows without a geometry are in no area. */
export function areaSearch<Row extends PlacedRow>(database: Database, options: AreaSearchOptions<Row>) {
  const orderOf = (row: Row) => [row[options.order] as string];
  return async (area: SearchArea, pageArguments: PageArguments): Promise<SearchPage<Row>> => {
    const page = checkPage(pageArguments, 1);
    const wanted = page.first + 1;
    const found: Row[] = [];
    let after = page.after?.[0] ?? null;
    let chunk = area.holds ? firstChunk : wanted;
    for (let statements = 0; statements < mostStatements; statements += 1) {
      const rows = await database.read<Row>(candidates(options, area, after, chunk));
      for (const row of rows) if (found.length < wanted && isHeld(area, row)) found.push(row);
      const last = rows.at(-1);
      if (found.length === wanted || rows.length < chunk || !last)
        return connectionOf(found, page, orderOf, neverAsked);
      after = orderOf(last)[0] ?? null;
      chunk = Math.min(chunk * growth, mostChunk);
      // Tests take the processor: whoever else waits has a turn between two statements.
      await setImmediate();
    }
    const { edges, nodes, pageInfo } = connectionOf(found, page, orderOf, neverAsked);
    return {
      edges,
      nodes,
      pageInfo: { ...pageInfo, hasNextPage: true, endCursor: after === null ? null : writeCursor([after]) },
    };
  };
}

function isHeld({ holds }: SearchArea, { geometry }: PlacedRow): boolean {
  return !holds || (!!geometry && holds(JSON.parse(geometry) as Geometry));
}

/** The condition on the columns themselves comes after the R*Tree's because only they are exact. */
function candidates<Row>(
  { table, boxes, order }: AreaSearchOptions<Row>,
  { box, candidates: place }: SearchArea,
  after: string | number | null,
  limit: number,
): RawBuilder<Row> {
  const [west, south, east, north] = box;
  const exact =
    place === 'INSIDE'
      ? sql`west >= ${west} and east <= ${east} and south >= ${south} and north <= ${north}`
      : sql`west <= ${east} and east >= ${west} and south <= ${north} and north >= ${south}`;
  return sql<Row>`
    select ${table.columns()} from ${table.name}
    where id in (
      select id from ${sql.table(boxes)}
      where west <= ${east} and east >= ${west} and south <= ${north} and north >= ${south}
    ) and ${exact} and ${after === null ? sql`1 = 1` : sql`${table.column(order)} > ${after}`}
    order by ${table.column(order)} limit ${limit}`;
}

const neverAsked = () => Promise.reject(new Error('an area search has no total'));
