import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { pageLoader } from '../../kit/loaders/page-loader.ts';
import { rowsOfDivision } from '../../kit/rows-of-division.ts';
import { type RowOf, tableOf } from '../../kit/table.ts';
import { Enterprise } from '../entities/enterprise.ts';
import { sectionRange } from '../industry-sections.ts';

/** Checked conditions of a search; those left out hold for every enterprise. */
export interface EnterpriseFilter {
  readonly name?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly industrySection?: string | null | undefined;
  /** The city or a district, 6 digits. */
  readonly division?: string | null | undefined;
}

/**
 * Loads pages of enterprises by name, then code. A name is looked for in the index on (name, uscc), entry by entry in the
 * order of the answer, until the page is full: at worst 5 ms for 30,000 names, and as much again for the total. A register
 * of millions needs a trigram index (pg_trgm in PostgreSQL, FTS5 in SQLite) under the same condition.
 */
export function enterprisesLoader(database: Database) {
  return pageLoader<RowOf<typeof Enterprise>, EnterpriseFilter>(database, {
    table: tableOf(Enterprise),
    order: ['name', 'uscc'],
    where: condition,
  });
}

function condition({ name, status, industrySection, division }: EnterpriseFilter): RawBuilder<unknown> | undefined {
  const parts: RawBuilder<unknown>[] = [];
  if (name) parts.push(sql`lower(name) like lower(${`%${escaped(name)}%`}) escape '\\'`);
  if (status) parts.push(sql`status = ${status}`);
  if (industrySection) parts.push(inRange('industry_code', ...sectionRange(industrySection)));
  if (division) parts.push(rowsOfDivision(sql.ref('division_code'), division));
  return parts.length > 0 ? sql.join(parts, sql` and `) : undefined;
}

/** The three characters that `like` reads as something else: a client's text stands for itself. */
const escaped = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&');

const inRange = (column: string, from: string, to: string) => sql`${sql.ref(column)} between ${from} and ${to}`;
