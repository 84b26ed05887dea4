import { sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { listLoader } from '../../kit/loaders/list-loader.ts';
import { rowsLoader } from '../../kit/loaders/rows-loader.ts';
import { type RowOf, tableOf } from '../../kit/table.ts';
import { entities } from '../entities.ts';

export interface ContractFilter {
  readonly isCurrent: boolean | null;
}

/** Reads of what someone worked and paid: contracts, taxed months, transferred insurance, housing loans. */
export function workLoaders(database: Database) {
  const contract = tableOf(entities.LaborContract);
  return {
    laborContracts: listLoader<RowOf<typeof entities.LaborContract>, ContractFilter>(database, {
      table: contract,
      parent: 'person',
      order: ['from', 'number'],
      isDescending: true,
      most: 50,
      where: ({ isCurrent }) =>
        isCurrent === null
          ? undefined
          : isCurrent
            ? sql`${contract.column('endedOn')} is null`
            : sql`${contract.column('endedOn')} is not null`,
    }),
    /** A count must not miss a month, so the bound is past what a life of work has. */
    taxedRuns: rowsLoader(database, {
      table: tableOf(entities.TaxedRun),
      parent: 'person',
      order: ['fromMonth', 'id'],
      most: 1_000,
    }),
    insuranceTransfers: rowsLoader(database, {
      table: tableOf(entities.InsuranceTransfer),
      parent: 'person',
      order: ['transferredOn', 'id'],
      isDescending: true,
      most: 20,
    }),
    housingLoans: rowsLoader(database, {
      table: tableOf(entities.HousingLoan),
      parent: 'person',
      order: ['from', 'contractNumber'],
      isDescending: true,
      most: 20,
    }),
  };
}
