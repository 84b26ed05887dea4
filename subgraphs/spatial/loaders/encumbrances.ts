import { sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { type RowsOptions, rowsLoader } from '../../kit/loaders/rows-loader.ts';
import type { Table } from '../../kit/table.ts';
import type { EncumbranceStatus } from '../encumbrance-status.ts';

interface EncumbranceRow {
  readonly id: number;
  readonly unitCode: string;
  readonly registeredOn: string;
  readonly releasedOn?: string | null | undefined;
}

/** The bound that the schema states. */
const most = 100;

/**
 * Loads what is entered against a unit, by status or all of it; newest first where no order is given. The released are kept
 * out by the database, so that a long history never pushes what stands out of the bound.
 */
export function encumbrancesLoader<Row extends EncumbranceRow>(
  database: Database,
  table: Table<Row>,
  statusOf: (row: Row, day: string) => EncumbranceStatus,
  order?: readonly (keyof Row & string)[],
) {
  const options: RowsOptions<Row> = {
    table,
    parent: 'unitCode',
    order: order ?? ['registeredOn', 'id'],
    isDescending: !order,
    most,
  };
  const all = rowsLoader(database, options);
  const released = rowsLoader(database, { ...options, where: sql`${table.column('releasedOn')} is not null` });
  const standing = rowsLoader(database, { ...options, where: sql`${table.column('releasedOn')} is null` });
  return async (
    unitCode: string,
    status: EncumbranceStatus | null | undefined,
    day: string,
  ): Promise<readonly Row[]> => {
    if (!status) return all(unitCode);
    if (status === 'RELEASED') return released(unitCode);
    return (await standing(unitCode)).filter((row) => statusOf(row, day) === status);
  };
}
