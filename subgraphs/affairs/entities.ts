import { ReceiptRecord } from './entities/receipt-record.ts';

/** What affairs stores: receipts, under the numbers of their applicants. Matters are files, in `schema/matters`. */
export const entities = { ReceiptRecord };
