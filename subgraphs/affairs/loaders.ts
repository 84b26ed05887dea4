import { sql } from 'kysely';
import type { Database } from '../kit/database.ts';
import { rowLoader } from '../kit/loaders/row-loader.ts';
import { type RowOf, tableOf } from '../kit/table.ts';
import { entities } from './entities.ts';

export type ReceiptRow = RowOf<typeof entities.ReceiptRecord>;

/** Every read of affairs. */
export function loadersOf(database: Database) {
  const receipt = tableOf(entities.ReceiptRecord);
  return {
    receipt: rowLoader(database, receipt, 'id'),
    /** Number of an applicant's newest receipt that has not expired and that nothing stands against, by the code of each matter asked for. */
    newestReceipts: async (applicant: string, codes: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      if (codes.length === 0) return new Map();
      const rows = await database.read<{ matterCode: string; id: string }>(
        sql`select ${receipt.column('matterCode')} as "matterCode", max(${receipt.column('id')}) as "id" from ${receipt.name}
          where ${receipt.column('applicant')} = ${applicant} and ${receipt.column('matterCode')} in (${sql.join(codes)})
            and ${receipt.column('isSound')} = true and ${receipt.column('expiresAt')} > ${new Date().toISOString()}
          group by ${receipt.column('matterCode')}`,
      );
      return new Map(rows.map(({ matterCode, id }) => [matterCode, id]));
    },
  };
}

export type Loaders = ReturnType<typeof loadersOf>;
