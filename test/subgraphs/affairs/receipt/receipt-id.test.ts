import { expect, test } from '@jest/globals';
import { decodeTime } from 'ulid';
import { receiptId } from '../../../../subgraphs/affairs/receipt/receipt-id.ts';

test('a receipt is numbered by its time and chance', () => {
  const issuedAt = new Date('2026-11-24T10:00:00Z');
  const ids = Array.from({ length: 100 }, () => receiptId(issuedAt));
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(decodeTime(id)).toBe(issuedAt.getTime());
});
