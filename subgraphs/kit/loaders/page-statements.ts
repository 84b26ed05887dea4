import { type RawBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Database } from '../database.ts';
import { shanghaiToday } from '../identifiers/shanghai-today.ts';
import type { Page } from '../page.ts';
import { slot, type Template, templateOf } from '../statement.ts';
import { keysAt, keysValue } from './key-statement.ts';
import type { PageOptions } from './page-loader.ts';
import type { Wanted } from './wanted-columns.ts';

/** What all parents of one statement share. A count reads no columns. */
interface Condition<Filter> {
  readonly filter: Filter;
  readonly page: Page;
  readonly wanted: Wanted;
}

interface Count {
  readonly parent: string;
  readonly total: number;
}

/** The statements of a page loader. Without a parent in its options, the parents given are ignored. */
export interface PageStatements<Row, Filter> {
  rows(parents: readonly string[], condition: Condition<Filter>): Promise<Row[]>;
  counts(parents: readonly string[], condition: Condition<Filter>): Promise<Count[]>;
}

/** Filters that clients make up come and go; those that fields have by themselves stay. */
const mostTemplates = 100;

/**
 * Builds each statement once for a filter, a day, a direction of paging, and one or several parents. Its first slots are
 * the bound and the values of the cursor, then come the parents.
 */
export function pageStatements<Row, Filter extends object>(
  database: Database,
  options: PageOptions<Row, Filter>,
): PageStatements<Row, Filter> {
  const { order } = options;
  const rowTemplates = new LRUCache<string, Template<Row>>({ max: mostTemplates });
  const countTemplates = new LRUCache<string, Template<Count>>({ max: mostTemplates });
  const read = <Answer>(
    templates: LRUCache<string, Template<Answer>>,
    build: Builder<Row, Filter, Answer>,
    parents: readonly string[],
    { filter, page, wanted }: Condition<Filter>,
  ) => {
    const asked = { filter, day: shanghaiToday(), isAfter: page.after !== null, isOne: parents.length === 1 };
    const name = JSON.stringify([asked, wanted.name]);
    let template = templates.get(name);
    if (!template) {
      template = templateOf(database, build(options, { ...asked, properties: wanted.properties }));
      templates.set(name, template);
    }
    const value = keysValue(parents);
    return database.read(
      template.fill((index) => {
        if (index === 0) return page.first + 1;
        return index <= order.length ? page.after?.[index - 1] : value;
      }),
    );
  };
  return {
    rows: (parents, condition) => read(rowTemplates, buildRows, parents, condition),
    counts: (parents, condition) => read(countTemplates, buildCounts, parents, condition),
  };
}

interface Shape<Filter> {
  readonly filter: Filter;
  readonly day: string;
  readonly isAfter: boolean;
  readonly isOne: boolean;
  readonly properties: readonly string[];
}

type Builder<Row, Filter, Answer> = (options: PageOptions<Row, Filter>, shape: Shape<Filter>) => RawBuilder<Answer>;

function buildRows<Row, Filter>(options: PageOptions<Row, Filter>, shape: Shape<Filter>): RawBuilder<Row> {
  const { table, parent, order } = options;
  const direction = sql.raw(options.isDescending ? 'desc' : 'asc');
  const ordering = sql.join(order.map((property) => sql`${table.column(property)} ${direction}`));
  const where = conditionOf(options, shape);
  const columns = table.columns(shape.properties);
  if (shape.isOne) {
    return sql`select ${columns} from ${table.name} where ${where} order by ${ordering} limit ${slot(0)}`;
  }
  const partition = parent ? sql`partition by ${table.column(parent)}` : sql``;
  return sql`select ${sql.join(shape.properties.map(sql.ref))} from (
      select ${columns}, row_number() over (${partition} order by ${ordering}) as "nth"
      from ${table.name} where ${where}
    ) as placed where "nth" <= ${slot(0)} order by "nth"`;
}

function buildCounts<Row, Filter>(options: PageOptions<Row, Filter>, shape: Shape<Filter>): RawBuilder<Count> {
  const { table, parent } = options;
  const key = parent ? table.column(parent) : sql`''`;
  return sql`select ${key} as "parent", count(*) as "total" from ${table.name}
    where ${conditionOf(options, shape)} group by 1`;
}

function conditionOf<Row, Filter>(options: PageOptions<Row, Filter>, { filter, day, isAfter, isOne }: Shape<Filter>) {
  const { table, parent, order } = options;
  const parts = [options.where?.(filter, day) ?? sql`1 = 1`];
  if (parent) parts.push(sql`${table.column(parent)} in (${keysAt(1 + order.length, isOne).list})`);
  if (isAfter) {
    const columns = sql.join(order.map((property) => table.column(property)));
    const cursor = sql.join(order.map((_, index) => slot(1 + index)));
    parts.push(sql`(${columns}) ${sql.raw(options.isDescending ? '<' : '>')} (${cursor})`);
  }
  return sql.join(parts, sql` and `);
}
