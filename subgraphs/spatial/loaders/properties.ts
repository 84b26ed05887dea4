import { sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { pageLoader } from '../../kit/loaders/page-loader.ts';
import { rowsOfDivision } from '../../kit/rows-of-division.ts';
import { type RowOf, tableOf } from '../../kit/table.ts';
import { RightHolder } from '../entities/right-holder.ts';

export interface PropertyFilter {
  readonly status: string | null;
  /** A division of the register, down to streets and towns. */
  readonly division: string | null;
}

/** Loads pages of a person's or an enterprise's holdings, by unit code. Each has its right. */
export function propertiesLoader(database: Database, parent: 'holderPerson' | 'holderEnterprise') {
  return pageLoader<RowOf<typeof RightHolder>, PropertyFilter>(database, {
    table: tableOf(RightHolder),
    parent,
    order: ['unitCode', 'id'],
    where: ({ status, division }) => {
      const ofStatus = status ? sql`and held.status = ${status}` : sql``;
      const inDivision = division
        ? sql`and exists (select 1 from real_estate_unit as lying where lying.unit_code = right_holder.unit_code
            and ${rowsOfDivision(sql.ref('lying.division_code'), division)})`
        : sql``;
      return sql`exists (select 1 from ${sql.table('right')} as held where held.id = right_holder.right_id ${ofStatus})
        ${inDivision}`;
    },
  });
}
