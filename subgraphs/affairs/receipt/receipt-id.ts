import { ulid } from 'ulid';

/** A number for a new receipt (凭证编号): a ULID, so receipts sort by the time they were issued. */
export function receiptId(issuedAt: Date): string {
  return ulid(issuedAt.getTime());
}
