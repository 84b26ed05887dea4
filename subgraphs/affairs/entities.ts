import { ApplicantRequest } from './entities/applicant-request.ts';
import { ReceiptRecord } from './entities/receipt-record.ts';

/** What affairs stores: receipts and requests, under the numbers of their applicants. Matters are files, in `schema/matters`. */
export const entities = { ReceiptRecord, ApplicantRequest };
