import type { Database } from '../kit/database.ts';
import { entities } from './entities.ts';
import type { ReceiptRow } from './loaders.ts';

/** Keeps a receipt: it is on disk before its proof is answered. */
export async function keepReceipt({ orm }: Pick<Database, 'orm'>, row: ReceiptRow): Promise<void> {
  await orm.em.fork().insert(entities.ReceiptRecord, row);
}
