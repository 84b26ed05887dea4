import { sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { listLoader } from '../../kit/loaders/list-loader.ts';
import { pageLoader } from '../../kit/loaders/page-loader.ts';
import { rowsLoader } from '../../kit/loaders/rows-loader.ts';
import { type Table, tableOf } from '../../kit/table.ts';
import { entities } from '../entities.ts';
import { untilEnded } from '../standing.ts';

type Key<Row> = keyof Row & string;

/** What is on record about an enterprise, newest first: names, scope, listings, penalties, mortgages, notices. */
export function recordLoaders(database: Database) {
  const byEnterprise = { parent: 'uscc', isDescending: true } as const;
  const penalty = tableOf(entities.Penalty);
  const branch = tableOf(entities.Branch);
  const change = tableOf(entities.EnterpriseChange);
  const notice = tableOf(entities.DeregistrationNotice);
  const standing = <Row extends { readonly uscc: string }>(
    table: Table<Row>,
    begin: Key<Row>,
    end: Key<Row>,
    key: Key<Row>,
  ) =>
    listLoader(database, {
      table,
      parent: 'uscc',
      order: [begin, key],
      isDescending: true,
      most: 100,
      where: untilEnded(table, end),
    });
  return {
    formerNames: rowsLoader(database, {
      ...byEnterprise,
      table: tableOf(entities.FormerEnterpriseName),
      order: ['until', 'id'],
      most: 50,
    }),
    scope: rowsLoader(database, {
      table: tableOf(entities.ScopeItem),
      parent: 'uscc',
      order: ['place', 'id'],
      most: 100,
    }),
    annualReports: rowsLoader(database, {
      ...byEnterprise,
      table: tableOf(entities.AnnualReport),
      order: ['year', 'id'],
      most: 50,
    }),
    premises: standing(tableOf(entities.Premises), 'since', 'until', 'id'),
    abnormalListings: standing(tableOf(entities.AbnormalListing), 'listedOn', 'removedOn', 'id'),
    seriousViolations: standing(tableOf(entities.SeriousViolation), 'listedOn', 'removedOn', 'id'),
    chattelMortgages: standing(tableOf(entities.ChattelMortgage), 'registeredOn', 'releasedOn', 'registrationNumber'),
    seals: standing(tableOf(entities.SealRecord), 'filedOn', 'voidedOn', 'number'),
    bankAccounts: standing(tableOf(entities.BankAccountRecord), 'openedOn', 'closedOn', 'id'),
    branches: pageLoader(database, {
      table: branch,
      parent: 'parent',
      order: ['since', 'uscc'],
      isDescending: true,
      where: ({ status }: { readonly status?: string | null }) =>
        status ? sql`${branch.column('status')} = ${status}` : undefined,
    }),
    changes: pageLoader(database, {
      ...byEnterprise,
      table: change,
      order: ['on', 'id'],
      where: ({ item }: { readonly item?: string | null }) =>
        item ? sql`${change.column('item')} = ${item}` : undefined,
    }),
    penalties: pageLoader(database, {
      ...byEnterprise,
      table: penalty,
      order: ['decidedOn', 'documentNumber'],
      where: ({ isExecuted }: { readonly isExecuted?: boolean | null }) => {
        if (isExecuted === undefined || isExecuted === null) return undefined;
        return isExecuted ? sql`${penalty.column('isExecuted')}` : sql`not ${penalty.column('isExecuted')}`;
      },
    }),
    deregistrationNotices: listLoader(database, {
      ...byEnterprise,
      table: notice,
      order: ['publishedOn', 'id'],
      most: 20,
      where: ({ kind }: { readonly kind?: string | null }) =>
        kind ? sql`${notice.column('kind')} = ${kind}` : undefined,
    }),
  };
}
