import { beforeAll, describe, expect, test } from '@jest/globals';
import { disclose } from '../../../../subgraphs/affairs/receipt/disclose.ts';
import { qrText } from '../../../../subgraphs/affairs/receipt/print/qr-text.ts';
import { printReceipt } from '../../../../subgraphs/affairs/receipt/print-receipt.ts';
import { verifyText } from '../../../../subgraphs/affairs/receipt/verify-text.ts';
import { type Issued, issued } from '../../../support/receipts/issued.ts';
import { type ReadPdf, readPdf } from '../../../support/receipts/read-pdf.ts';
import { evidenceItems, receiptContent } from '../../../support/receipts/receipt-content.ts';
import { scanPdf } from '../../../support/receipts/scan-pdf.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...evidenceItems[index % 6], material: `第${index + 1}号材料` }));

describe('the sheet of a receipt', () => {
  let whole: Issued;
  let pdf: Buffer;
  let sheet: ReadPdf;
  beforeAll(async () => {
    whole = await issued();
    pdf = await printReceipt(whole.receipt);
    sheet = await readPdf(pdf);
  });

  test('is one page of A4', () => {
    expect(sheet).toMatchObject({ pages: 1, width: 595.28, height: 841.89 });
  });

  test('says what for, for whom, when and until when, in Chinese', () => {
    for (const text of [
      '办事凭证（加注件）',
      '不动产转移登记（二手房）（home-transfer，2018-01-01 起施行）',
      whole.receipt.head.id,
      'agency:住房窗口',
      '310***********9522（2026-11-24 17:59 提出申请）',
      '2026-11-24 18:00（北京时间）',
      '2026-12-24 18:00（北京时间）',
      '人口库 2026-06-21 09:00',
      '空间库 —',
      `EdDSA ${whole.key.kid}`,
      whole.receipt.head.evidence.root,
      '演示数据 SYNTHETIC',
      '二维码证明编号、事项、用途、申请人、主体和时间；材料以凭证原文为准。',
    ])
      expect(sheet.text).toContain(text);
  });

  test('lists each material with its way and its outcome, and none of the values', () => {
    for (const { material } of evidenceItems) expect(sheet.text).toContain(material);
    for (const words of [
      '网络核验 verified',
      '一致 match',
      '数据共享 shared',
      '查无 none found',
      '须提交 to be submitted',
    ])
      expect(sheet.text).toContain(words);
    expect(sheet.text).not.toContain('2026-05-20');
  });

  test('has a QR code that proves the head offline', async () => {
    const scanned = await scanPdf(pdf);
    expect(scanned).toBe(qrText(whole.receipt));
    expect(await verifyText(Buffer.from(scanned ?? ''), whole.keySet, whole.now)).toMatchObject({
      state: 'VALID',
      receipt: { head: whole.receipt.head, evidence: [] },
    });
  });

  test('is copied off letter by letter, those too that the font joins', async () => {
    const caller = 'off-fi-ffi-fl-ffl';
    const { receipt } = await issued({ content: receiptContent({ request: { ...receiptContent().request, caller } }) });
    expect((await readPdf(await printReceipt(receipt))).text).toContain(caller);
  });

  test('has no mark where the data is real', async () => {
    const { receipt } = await issued({ content: receiptContent({ isSynthetic: false }), isDemonstration: false });
    expect((await readPdf(await printReceipt(receipt))).text).not.toContain('SYNTHETIC');
  });

  test('of a part says how many are shown', async () => {
    const { text } = await readPdf(await printReceipt(disclose(whole.receipt, ['结婚证'])));
    expect(text).toContain('材料 Materials：6项（出示其中1项）');
    expect(text).not.toContain('社会保险缴纳证明');
  });

  test.each([
    [16, 0],
    [30, 0],
    [60, 30],
  ])('of %d materials is one page that leaves out %d and says so', async (count, rest) => {
    const { receipt } = await issued({ content: receiptContent({ evidence: many(count) }) });
    const { pages, text } = await readPdf(await printReceipt(receipt));
    expect(pages).toBe(1);
    expect(text.match(/第\d+号材料/g)).toHaveLength(count - rest);
    const said = /…以及另外 (\d+) 项/.exec(text)?.[1];
    expect(said).toBe(rest === 0 ? undefined : String(rest));
  });

  test('keeps to its page and its code with texts of any length', async () => {
    const purpose = '目的'.repeat(100);
    const content = receiptContent({ request: { ...receiptContent().request, purpose } });
    const { receipt } = await issued({ algorithm: 'SM2', content });
    const printed = await printReceipt(receipt);
    const { pages, text } = await readPdf(printed);
    expect(pages).toBe(1);
    expect(text).toMatch(/(目的)+目?…/);
    expect(await scanPdf(printed)).toBe(qrText(receipt));
  });
});
