import { beforeAll, describe, expect, test } from '@jest/globals';
import { disclose } from '../../../../subgraphs/affairs/receipt/disclose.ts';
import { receiptText } from '../../../../subgraphs/affairs/receipt/receipt-text.ts';
import { verifyReceipt } from '../../../../subgraphs/affairs/receipt/verify-receipt.ts';
import { type Issued, issued } from '../../../support/receipts/issued.ts';
import { evidenceItems } from '../../../support/receipts/receipt-content.ts';

describe('a receipt that shows a part of its evidence', () => {
  let whole: Issued;
  beforeAll(async () => {
    whole = await issued();
  });

  test('is valid for every material alone, and says nothing of the others', async () => {
    for (const { material } of evidenceItems) {
      const part = disclose(whole.receipt, [material]);
      expect(part.evidence.map(({ item }) => item.material)).toEqual([material]);
      expect(await verifyReceipt(part, whole.keySet, whole.now)).toMatchObject({ state: 'VALID' });
      const others = evidenceItems.filter((item) => item.material !== material);
      for (const other of others) expect(receiptText(part)).not.toContain(other.material);
    }
  });

  test('keeps the order of the matter, whatever the order of the wish', () => {
    const part = disclose(whole.receipt, ['不动产权证书原件', '结婚证']);
    expect(part.evidence.map(({ index }) => index)).toEqual([2, 5]);
  });

  test('may show none: then the head alone is proved', async () => {
    const part = disclose(whole.receipt, []);
    expect(await verifyReceipt(part, whole.keySet, whole.now)).toMatchObject({
      state: 'VALID',
      receipt: { evidence: [] },
    });
  });

  test('of all materials is the whole receipt', () => {
    const names = evidenceItems.map(({ material }) => material);
    expect(disclose(whole.receipt, names)).toEqual(whole.receipt);
  });

  test('is not made for a material that the receipt does not have, nor from a part', () => {
    expect(() => disclose(whole.receipt, ['护照'])).toThrow('the receipt has no material called 护照');
    const part = disclose(whole.receipt, ['结婚证']);
    expect(() => disclose(part, ['结婚证'])).toThrow('expected all 6 parts of the evidence, found 1');
  });
});
