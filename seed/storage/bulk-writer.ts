import { type EntitySchema, UnderscoreNamingStrategy } from '@mikro-orm/core';
import type { NativeDatabase, SqlValue } from './native-database.ts';
import type { Writers } from './row.ts';

/** Rows of one transaction: enough that commits cost nothing, few enough that the pages of one stay small in memory. */
const ROWS_OF_TRANSACTION = 20_000;

export interface BulkWriter<Entities> {
  readonly write: Writers<Entities>;
  /** Ends the last transaction. */
  finish(): void;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Writes rows by prepared statements, one for each entity, in large transactions. `written` is told how many rows were written
 * since it was last told.
 */
export function bulkWriter<Entities extends Readonly<Record<string, EntitySchema>>>(
  database: NativeDatabase,
  entities: Entities,
  written: (rows: number) => void,
): BulkWriter<Entities> {
  let open = 0;
  const finish = () => {
    if (open === 0) return;
    database.exec('commit');
    written(open);
    open = 0;
  };
  const begin = () => {
    if (open >= ROWS_OF_TRANSACTION) finish();
    if (open === 0) database.exec('begin');
    open += 1;
  };
  const writers = Object.entries(entities).map(([name, entity]) => [name, rowWriter(database, entity, begin)]);
  return { write: Object.fromEntries(writers), finish };
}

const naming = new UnderscoreNamingStrategy();

function rowWriter(database: NativeDatabase, { meta }: EntitySchema, begin: () => void): (row: Row) => number {
  const properties = Object.keys(meta.properties);
  const columns = properties.map((property) => `\`${naming.propertyToColumnName(property)}\``);
  const places = columns.map(() => '?').join(', ');
  const statement = database.prepare(`insert into \`${meta.tableName}\` (${columns.join(', ')}) values (${places})`);
  const idPlace = properties.indexOf('id');
  let count = 0;
  return (row) => {
    begin();
    const values = properties.map((property) => sqlValue(row[property]));
    count += 1;
    if (idPlace >= 0) values[idPlace] ??= count;
    statement.run(...values);
    return idPlace >= 0 ? Number(values[idPlace]) : 0;
  };
}

function sqlValue(value: unknown): SqlValue {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value as SqlValue;
}
