import { sql } from 'kysely';
import type { Database } from '../kit/database.ts';
import { pageLoader } from '../kit/loaders/page-loader.ts';
import { rowLoader } from '../kit/loaders/row-loader.ts';
import { rowsLoader } from '../kit/loaders/rows-loader.ts';
import { type RowOf, tableOf } from '../kit/table.ts';
import { entities } from './entities.ts';
import { validLicensesLoader } from './loaders/valid-licenses.ts';
import { ofHolderKind } from './of-holder-kind.ts';

/** Which of a holder's licenses are asked for. */
export interface LicenseFilter {
  readonly holder: 'PERSON' | 'ENTERPRISE';
  readonly type: string | null;
  readonly status: string | null;
  readonly currentOnly: boolean;
}

export interface LicenseTypeFilter {
  readonly holderKind: string | null;
}

/** Every read of the license registry. The bounds are those that the schema states. */
export function loadersOf(database: Database) {
  const license = tableOf(entities.License);
  const licenseType = tableOf(entities.LicenseType);
  return {
    license: rowLoader(database, license, 'identifier'),
    licenseType: rowLoader(database, licenseType, 'code'),
    licenseTypes: pageLoader<RowOf<typeof entities.LicenseType>, LicenseTypeFilter>(database, {
      table: licenseType,
      order: ['code'],
      where: ({ holderKind }) => (holderKind ? sql`${licenseType.column('holderKind')} = ${holderKind}` : undefined),
    }),
    licensesOfHolder: pageLoader<RowOf<typeof entities.License>, LicenseFilter>(database, {
      table: license,
      parent: 'holderKey',
      order: ['issuedOn', 'identifier'],
      isDescending: true,
      where: holderCondition,
    }),
    holdsValid: validLicensesLoader(database),
    /** Within a series the edition is the first part that differs, so identifiers sort as editions do. */
    editions: rowsLoader(database, {
      table: license,
      parent: 'series',
      order: ['identifier'],
      isDescending: true,
      most: 999,
    }),
    /** Certificates of ownership that stand, newest first; whether their term runs is for the reader's day to tell. */
    ownershipCertificates: rowsLoader(database, {
      table: license,
      parent: 'relatedUnitCode',
      order: ['issuedOn', 'identifier'],
      isDescending: true,
      most: 100,
      where: sql`${license.column('isCurrentEdition')} = true and ${license.column('status')} = 'VALID'
        and ${license.column('typeCode')} in (select ${licenseType.column('code')} from ${licenseType.name}
          where ${licenseType.column('certifiesOwnership')} = true)`,
    }),
  };

  function holderCondition({ holder, type, status, currentOnly }: LicenseFilter) {
    const parts = [ofHolderKind(license, holder)];
    if (currentOnly) parts.push(sql`${license.column('isCurrentEdition')} = true`);
    if (type) parts.push(sql`${license.column('typeCode')} = ${type}`);
    if (status) parts.push(sql`${license.column('status')} = ${status}`);
    return sql.join(parts, sql` and `);
  }
}

export type Loaders = ReturnType<typeof loadersOf>;
