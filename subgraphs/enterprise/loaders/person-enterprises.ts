import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { pageLoader } from '../../kit/loaders/page-loader.ts';
import { type RowOf, type Table, tableOf } from '../../kit/table.ts';
import { Position } from '../entities/position.ts';
import { Shareholding } from '../entities/shareholding.ts';

/** A post or a share of a person: a row of `Position`, or one of `Shareholding` with the role SHAREHOLDER. */
export type PersonEnterpriseRow = Pick<
  RowOf<typeof Position>,
  'id' | 'uscc' | 'person' | 'role' | 'since' | 'until' | 'authority' | 'asOf' | 'version'
>;

export interface PersonEnterpriseFilter {
  readonly role?: string | null;
  readonly isCurrent?: boolean | null;
}

const properties = ['id', 'uscc', 'person', 'role', 'since', 'until', 'authority', 'asOf', 'version'] as const;

/**
 * Loads pages of a person's posts and shares as one list, newest first. The two tables are read as one in the statement:
 * both have an index on the person, and nothing is stored twice.
 */
export function personEnterprisesLoader(database: Database) {
  const table = postsAndShares();
  return pageLoader<PersonEnterpriseRow, PersonEnterpriseFilter>(database, {
    table,
    parent: 'person',
    order: ['since', 'role', 'id'],
    isDescending: true,
    where: ({ role, isCurrent }) => {
      const parts: RawBuilder<unknown>[] = [];
      if (role) parts.push(sql`${table.column('role')} = ${role}`);
      if (isCurrent === true) parts.push(sql`${table.column('until')} is null`);
      if (isCurrent === false) parts.push(sql`${table.column('until')} is not null`);
      return parts.length > 0 ? sql.join(parts, sql` and `) : undefined;
    },
  });
}

function postsAndShares(): Table<PersonEnterpriseRow> {
  const position = tableOf(Position);
  const shareholding = tableOf(Shareholding);
  const posts = properties.map((property) => position.column(property));
  const shares = properties.map((property) => {
    if (property === 'role') return sql`'SHAREHOLDER'`;
    return shareholding.column(property === 'person' ? 'holderPerson' : property);
  });
  return {
    name: sql`(
      select ${sql.join(posts)} from ${position.name}
      union all select ${sql.join(shares)} from ${shareholding.name}
    ) as person_enterprise`,
    properties,
    columns: (chosen = properties) => position.columns(chosen),
    column: position.column,
  };
}
