import { expect, test } from '@jest/globals';
import { decodeTime } from 'ulid';
import { receiptId } from '../../../../subgraphs/affairs/receipt/receipt-id.ts';

test('a receipt is numbered by its time and chance', () => {
  const issuedAt = new Date('2026-11-24T10:00:00Z');
  const ids = Array.from({ length: 100 }, () => receiptId(issuedAt));
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(decodeTime(id)).toBe(issuedAt.getTime());
});

test('each character of chance takes each of the 32 values', () => {
  const ids = Array.from({ length: 2_000 }, () => receiptId(new Date('2026-11-24T10:00:00Z')));
  for (let place = 10; place < 26; place += 1) expect(new Set(ids.map((id) => id[place])).size).toBe(32);
});
