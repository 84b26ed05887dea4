import { sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { listLoader } from '../../kit/loaders/list-loader.ts';
import { type RowOf, tableOf } from '../../kit/table.ts';
import type { OneHolder } from '../check-one-holder.ts';
import { entities } from '../entities.ts';

export interface Tenancy {
  readonly tenant: OneHolder;
  readonly day: string;
}

export interface Sale {
  readonly buyer: string;
  readonly seller: string;
}

/** Columns of the one row that says yes: nobody reads more of it. */
const none = { names: new Set<string>() };

/**
 * Reads that say yes or no. Each asks the database for one row that meets the claim, so that no bound of a list, however long
 * a history is, turns a yes into a no; and the row itself is not handed on.
 */
export function verificationLoaders(database: Database) {
  const holder = tableOf(entities.RightHolder);
  const lease = tableOf(entities.LeaseFiling);
  const record = tableOf(entities.ConstructionRecord);
  const contract = tableOf(entities.Transaction);
  const current = listLoader<RowOf<typeof entities.RightHolder>, OneHolder>(database, {
    table: holder,
    parent: 'unitCode',
    order: ['id'],
    most: 1,
    where: ({ person, enterprise }) => sql`
      ${holder.column(person ? 'holderPerson' : 'holderEnterprise')} = ${person ?? enterprise} and exists (
        select 1 from ${sql.table('right')} as held where held.id = right_holder.right_id and held.status = 'CURRENT')`,
  });
  const running = listLoader<RowOf<typeof entities.LeaseFiling>, Tenancy>(database, {
    table: lease,
    parent: 'unitCode',
    order: ['from', 'number'],
    most: 1,
    // The days of a term are those of `isLeaseCurrentOn`.
    where: ({ tenant: { person, enterprise }, day }) => sql`
      ${lease.column(person ? 'tenantPerson' : 'tenantEnterprise')} = ${person ?? enterprise}
      and ${lease.column('from')} <= ${day} and ${lease.column('to')} >= ${day}
      and (${lease.column('cancelledOn')} is null or ${lease.column('cancelledOn')} > ${day})`,
  });
  const filed = listLoader<RowOf<typeof entities.Transaction>, Sale>(database, {
    table: contract,
    parent: 'unitCode',
    order: ['filingNumber'],
    most: 1,
    where: ({ buyer, seller }) => sql`
      ${contract.column('status')} = 'FILED' and ${hasParty('BUYER', buyer)} and ${hasParty('SELLER', seller)}`,
  });
  const busy = listLoader<RowOf<typeof entities.ConstructionRecord>, { readonly project: string }>(database, {
    table: record,
    parent: 'manager',
    order: ['id'],
    most: 1,
    where: ({ project }, today) => sql`
      ${record.column('projectCode')} <> ${project}
      and exists (select 1 from construction_record as begun where begun.project_code = construction_record.project_code
        and begun.stage = 'CONSTRUCTION_PERMIT' and begun.started_on <= ${today})
      and not exists (select 1 from construction_record as ended where ended.project_code = construction_record.project_code
        and ended.stage = 'COMPLETION')`,
  });
  return {
    isHeldBy: async (unitCode: string, asked: OneHolder) => (await current(unitCode, asked, none)).length > 0,
    isLeasedTo: async (unitCode: string, tenancy: Tenancy) => (await running(unitCode, tenancy, none)).length > 0,
    isUnderContract: async (unitCode: string, sale: Sale) => (await filed(unitCode, sale, none)).length > 0,
    /** Whether a manager has a site of another project that has started and is not completed. */
    isBusyElsewhere: async (manager: string, project: string) => (await busy(manager, { project }, none)).length > 0,
  };
}

/** Whether a contract of sale has a person on that side of it. */
const hasParty = (role: 'BUYER' | 'SELLER', person: string) => sql`
  exists (select 1 from transaction_party as party where party.filing_number = ${sql.ref('transaction.filing_number')}
    and party.role = ${role} and party.holder_person = ${person})`;
