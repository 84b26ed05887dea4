import { randomBytes } from 'node:crypto';
import { ulid } from 'ulid';

/** Characters of a ULID that are chance, 5 bits each. */
const randomCharacters = 16;

/** A number for a new receipt (凭证编号): a ULID, so receipts sort by the time they were issued. */
export function receiptId(issuedAt: Date): string {
  // Drawn at once: by itself the library asks the system for each character. Each is as likely as any other: 256 is 8 × 32.
  const bytes = randomBytes(randomCharacters);
  let next = 0;
  return ulid(issuedAt.getTime(), () => bytes.readUInt8(next++) / 256);
}
