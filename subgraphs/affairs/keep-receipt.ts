import { sql } from 'kysely';
import type { Database } from '../kit/database.ts';
import { tableOf } from '../kit/table.ts';
import { entities } from './entities.ts';
import type { ReceiptRow } from './loaders.ts';

export type KeepReceipt = (row: ReceiptRow) => Promise<void>;

/** Keeps receipts: one is in the database before its proof is answered. By one prepared statement, as it is part of every proof. */
export function receiptKeeper(database: Pick<Database, 'write' | 'compile'>): KeepReceipt {
  const { name, properties, column } = tableOf(entities.ReceiptRecord);
  const keys = properties as readonly (keyof ReceiptRow & string)[];
  const columns = sql.join(keys.map(column));
  const { sql: text } = database.compile(
    sql`insert into ${name} (${columns}) values (${sql.join(keys.map((key) => sql.val(key)))})`,
  );
  return (row) => database.write({ sql: text, parameters: keys.map((key) => row[key]) });
}
