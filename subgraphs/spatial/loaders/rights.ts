import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { pageLoader } from '../../kit/loaders/page-loader.ts';
import { rowLoader } from '../../kit/loaders/row-loader.ts';
import { rowsLoader } from '../../kit/loaders/rows-loader.ts';
import { tableOf } from '../../kit/table.ts';
import { encumbranceStatusOf, mortgageStatusOf } from '../encumbrance-status.ts';
import { entities } from '../entities.ts';
import { encumbrancesLoader } from './encumbrances.ts';
import { propertiesLoader } from './properties.ts';

/** Reads of rights, of what is entered against units, and of contracts. The bounds are those that the schema states. */
export function rightLoaders(database: Database) {
  const right = tableOf(entities.Right);
  const party = tableOf(entities.TransactionParty);
  const lease = tableOf(entities.LeaseFiling);
  const rightsOf = (where?: RawBuilder<unknown>) =>
    rowsLoader(database, {
      table: right,
      parent: 'unitCode',
      order: ['registeredOn', 'id'],
      isDescending: true,
      most: 100,
      ...(where ? { where } : {}),
    });
  const partiesOf = (role: 'SELLER' | 'BUYER') =>
    rowsLoader(database, {
      table: party,
      parent: 'filingNumber',
      order: ['id'],
      most: 50,
      where: sql`${party.column('role')} = ${role}`,
    });
  const leasesOf = (parent: 'tenantPerson' | 'tenantEnterprise') =>
    pageLoader(database, { table: lease, parent, order: ['from', 'number'], isDescending: true });
  return {
    right: rowLoader(database, right, 'id'),
    rights: {
      ALL: rightsOf(),
      CURRENT: rightsOf(sql`${right.column('status')} = 'CURRENT'`),
      HISTORICAL: rightsOf(sql`${right.column('status')} = 'HISTORICAL'`),
    },
    rightHolders: rowsLoader(database, {
      table: tableOf(entities.RightHolder),
      parent: 'rightId',
      order: ['id'],
      most: 200,
    }),
    propertiesOfPerson: propertiesLoader(database, 'holderPerson'),
    propertiesOfEnterprise: propertiesLoader(database, 'holderEnterprise'),
    mortgages: encumbrancesLoader(database, tableOf(entities.Mortgage), mortgageStatusOf, ['ranking', 'id']),
    seizures: encumbrancesLoader(database, tableOf(entities.Seizure), encumbranceStatusOf, ['ranking', 'id']),
    objections: encumbrancesLoader(database, tableOf(entities.Objection), encumbranceStatusOf),
    preNotices: encumbrancesLoader(database, tableOf(entities.PreNotice), encumbranceStatusOf),
    easements: encumbrancesLoader(database, tableOf(entities.Easement), encumbranceStatusOf),
    rightsOfHabitation: encumbrancesLoader(database, tableOf(entities.RightOfHabitation), encumbranceStatusOf),
    transactions: rowsLoader(database, {
      table: tableOf(entities.Transaction),
      parent: 'unitCode',
      order: ['filedOn', 'filingNumber'],
      isDescending: true,
      most: 100,
    }),
    sellers: partiesOf('SELLER'),
    buyers: partiesOf('BUYER'),
    lease: rowLoader(database, lease, 'number'),
    leasesOfUnit: rowsLoader(database, {
      table: lease,
      parent: 'unitCode',
      order: ['from', 'number'],
      isDescending: true,
      most: 100,
    }),
    leasesOfPerson: leasesOf('tenantPerson'),
    leasesOfEnterprise: leasesOf('tenantEnterprise'),
    taxClearances: rowsLoader(database, {
      table: tableOf(entities.TaxClearance),
      parent: 'unitCode',
      order: ['clearedOn', 'number'],
      isDescending: true,
      most: 100,
    }),
  };
}
