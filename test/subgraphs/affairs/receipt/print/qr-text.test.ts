import { describe, expect, test } from '@jest/globals';
import { qrText } from '../../../../../subgraphs/affairs/receipt/print/qr-text.ts';
import { receiptOfQrText } from '../../../../../subgraphs/affairs/receipt/print/receipt-of-qr-text.ts';
import { issued } from '../../../../support/receipts/issued.ts';

describe('the text of a QR code', () => {
  test('gives the head and the signature back, and none of the evidence', async () => {
    const { receipt } = await issued();
    const { head, signature } = receipt;
    expect(receiptOfQrText(qrText(receipt))).toEqual({ head, signature, evidence: [] });
  });

  test('is under a kilobyte for a receipt of two registries: such a code is read off paper', async () => {
    expect(Buffer.byteLength(qrText((await issued()).receipt))).toBeLessThan(1_000);
  });

  test.each(['', '{}', 'MIANTI1:', 'MIANTI1:[]', 'MIANTI1:7', 'MIANTI1:[[],[],[],[],[],[],[],[],[]]', 'MIANTI2:[]'])(
    '%p is none',
    (text) => {
      expect(receiptOfQrText(text)).toBeNull();
    },
  );

  test('with one more place, or a space, is none', async () => {
    const text = qrText((await issued()).receipt);
    for (const other of [text.replace(/\]$/, ',1]'), text.replace('[', '[ '), `${text} `, text.replace(',6]', ',6,7]')])
      expect(receiptOfQrText(other)).toBeNull();
  });
});
