import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { qrText } from '../../subgraphs/affairs/receipt/print/qr-text.ts';
import { receiptText } from '../../subgraphs/affairs/receipt/receipt-text.ts';
import { mianti } from '../support/command.ts';
import { type Issued, issued } from '../support/receipts/issued.ts';
import { evidenceItems, receiptContent } from '../support/receipts/receipt-content.ts';

describe('mianti receipt disclose', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-disclose-'));
  const at = (name: string) => join(folder, name);
  const names = evidenceItems.map(({ material }) => material);
  let whole: Issued;
  const disclose = (file: string, out: string, ...materials: readonly string[]) =>
    mianti('receipt', 'disclose', at(file), at(out), ...materials, '--keys', at('keys.json')).ended;

  beforeAll(async () => {
    whole = await issued({ content: receiptContent({ expiresAt: '2096-01-01T00:00:00Z' }) });
    writeFileSync(at('receipt.json'), receiptText(whole.receipt));
    writeFileSync(at('keys.json'), JSON.stringify(whole.keySet));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes a receipt of the named materials alone, which verifies and is silent on the others', async () => {
    const { code, output } = await disclose('receipt.json', 'part.json', '社会保险缴纳证明', '结婚证');
    expect([code, output]).toEqual([0, `wrote ${at('part.json')}: 2 of 6 materials\n`]);
    const verified = await mianti('verify', at('part.json'), '--keys', at('keys.json')).ended;
    expect(verified.code).toBe(0);
    expect(verified.output).toContain('Proved for 2 of 6 materials:\n   3  结婚证: shared, records: 1\n');
    const text = readFileSync(at('part.json'), 'utf8');
    for (const name of names) expect([name, text.includes(name)]).toEqual([name, /^(结婚证|社会)/.test(name)]);
  });

  test('refuses names that the receipt does not have, with the list of those it has', async () => {
    const { code, output } = await disclose('receipt.json', 'no.json', '结婚证', '护照', '驾驶证');
    expect([code, output]).toEqual([
      1,
      `mianti: ${at('receipt.json')} has no material 护照, 驾驶证; expected some of ${names.join(', ')}\n`,
    ]);
    expect(() => readFileSync(at('no.json'))).toThrow('ENOENT');
  });

  test('never writes over a file that is there, least of all the whole receipt', async () => {
    const { code, output } = await disclose('receipt.json', 'receipt.json', '结婚证');
    expect([code, output]).toEqual([1, `mianti: ${at('receipt.json')} is there already\n`]);
    expect(readFileSync(at('receipt.json'), 'utf8')).toBe(receiptText(whole.receipt));
  });

  test('makes nothing of a receipt that was altered', async () => {
    writeFileSync(at('forged.json'), receiptText(whole.receipt).replace('310***', '320***'));
    const { code, output } = await disclose('forged.json', 'no.json', '结婚证');
    expect(code).toBe(1);
    expect(output).toContain('forged.json is not disclosed: The head is not what the key signed');
  });

  test('makes nothing of a sheet’s QR code, which has no evidence', async () => {
    writeFileSync(at('code.txt'), qrText(whole.receipt));
    const { code, output } = await disclose('code.txt', 'no.json', '结婚证');
    expect([code, output]).toEqual([
      1,
      `mianti: ${at('code.txt')} shows 0 of 6 materials; expected the whole receipt\n`,
    ]);
  });
});
