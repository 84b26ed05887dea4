import { sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { listLoader } from '../../kit/loaders/list-loader.ts';
import { type RowOf, tableOf } from '../../kit/table.ts';
import { License } from '../entities/license.ts';
import { ofHolderKind } from '../of-holder-kind.ts';

/** A data item and the value that it is said to have. */
export interface ItemClaim {
  readonly name: string;
  readonly value: string;
}

/** The license that a holder is said to have. */
export interface LicenseClaim {
  readonly holder: 'PERSON' | 'ENTERPRISE';
  readonly type: string;
  /** Null for a license of any number. */
  readonly number: string | null;
  /** Null whatever the license says. */
  readonly item: ItemClaim | null;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** Nobody reads a column of the row that says yes. */
const none = { names: new Set<string>() };

/**
 * Tells whether a holder has a license that is valid on a day, as `isValidOn` says of one. The database is asked for one row
 * that meets the claim: no bound of a list turns a yes into a no, and nothing of the license is handed on.
 */
export function validLicensesLoader(database: Database) {
  const table = tableOf(License);
  const meeting = listLoader<RowOf<typeof License>, LicenseClaim>(database, {
    table,
    parent: 'holderKey',
    order: ['issuedOn', 'identifier'],
    most: 1,
    where: ({ holder, type, number, item, day }) => sql`
      ${ofHolderKind(table, holder)} and ${table.column('isCurrentEdition')} = true
      and ${table.column('typeCode')} = ${type} and ${table.column('status')} = 'VALID'
      and coalesce(${table.column('validFrom')}, ${table.column('issuedOn')}) <= ${day}
      and (${table.column('validTo')} is null or ${table.column('validTo')} >= ${day})
      ${number === null ? sql`` : sql`and ${table.column('number')} = ${number}`}
      ${item === null ? sql`` : sql`and json_extract(${table.column('dataItems')}, ${`$."${item.name}"`}) = ${item.value}`}`,
  });
  return async (holderKey: string, claim: LicenseClaim) => (await meeting(holderKey, claim, none)).length > 0;
}
