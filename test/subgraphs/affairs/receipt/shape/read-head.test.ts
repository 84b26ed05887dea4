import { expect, test } from '@jest/globals';
import { readHead } from '../../../../../subgraphs/affairs/receipt/shape/read-head.ts';
import { receiptContent } from '../../../../support/receipts/receipt-content.ts';

const head = { ...receiptContent(), evidence: { root: `${'r'.repeat(42)}A`, count: 2 } };

test('a head that is one is answered as it is', () => expect(readHead(head)).toBe(head));

test.each([
  [null, 'head: expected an object'],
  [{ ...head, id: undefined }, 'head.id: expected a ULID'],
  [{ ...head, extra: 1 }, 'head: expected no member "extra"'],
  [{ ...head, evidence: { ...head.evidence, count: -1 } }, 'head.evidence.count: expected a whole number'],
])('what is none is refused with the place: %#', (value, reason) => expect(() => readHead(value)).toThrow(reason));
