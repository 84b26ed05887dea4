import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { disclose } from '../../subgraphs/affairs/receipt/disclose.ts';
import { openKeys } from '../../subgraphs/affairs/receipt/keys/open-keys.ts';
import { makeReceipt } from '../../subgraphs/affairs/receipt/make-receipt.ts';
import { qrText } from '../../subgraphs/affairs/receipt/print/qr-text.ts';
import type { Receipt } from '../../subgraphs/affairs/receipt/receipt.ts';
import { receiptText } from '../../subgraphs/affairs/receipt/receipt-text.ts';
import { mianti } from '../support/command.ts';
import { receiptContent } from '../support/receipts/receipt-content.ts';

describe('mianti verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-verify-'));
  const at = (name: string) => join(folder, name);
  const keyFolder = at('keys');
  let receipt: Receipt;

  beforeAll(async () => {
    const keys = await openKeys({ folder: keyFolder, isSynthetic: true, algorithm: 'EdDSA' });
    const expiresAt = '2096-01-01T00:00:00Z';
    const content = receiptContent({ issuedAt: new Date().toISOString(), expiresAt });
    ({ receipt } = await makeReceipt(content, await keys.signer()));
    writeFileSync(at('receipt.json'), receiptText(receipt));
    writeFileSync(at('part.json'), receiptText(disclose(receipt, ['结婚证'])));
    writeFileSync(at('keys.json'), JSON.stringify(await keys.keySet()));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says in plain words what a receipt proves, by the published keys', async () => {
    const { code, output } = await mianti('verify', at('receipt.json'), '--keys', at('keys.json')).ended;
    expect(code).toBe(0);
    expect(output).toContain('VALID: It is as it was issued.\n');
    expect(output).toContain(
      'matter     不动产转移登记（二手房） (home-transfer), the list in force since 2018-01-01\n',
    );
    expect(output).toContain('applicant  310***********9522, whose request was recorded at 2026-11-24T09:59:59Z\n');
    expect(output).toContain('(for demonstration: it proves nothing in law)\n');
    expect(output).toContain('Proved for all 6 materials:\n');
    expect(output).toContain('   4  无查封、无异议证明: searched, none found\n');
  });

  test('says of a part what is shown, by the keys of this machine', async () => {
    const { code, output } = await mianti('verify', at('part.json'), '--key-folder', keyFolder).ended;
    expect(code).toBe(0);
    expect(output).toContain('Proved for 1 of 6 materials:\n   3  结婚证: shared, records: 1\n');
  });

  test('ends with 1 for an altered receipt, and for one that expired', async () => {
    writeFileSync(at('altered.json'), receiptText(receipt).replace('"isMatch":true', '"isMatch":false'));
    const altered = await mianti('verify', at('altered.json'), '--keys', at('keys.json')).ended;
    expect(altered.code).toBe(1);
    expect(altered.output).toBe(
      'ALTERED: The evidence is not what was signed: one or more of its 6 parts were changed.\nNothing is proved.\n',
    );
    const keys = await openKeys({ folder: keyFolder, isSynthetic: true, algorithm: 'EdDSA' });
    const past = { issuedAt: '2020-01-01T00:00:00Z', expiresAt: '2020-02-01T00:00:00Z' };
    writeFileSync(at('expired.json'), (await makeReceipt(receiptContent(past), await keys.signer())).text);
    const expired = await mianti('verify', at('expired.json'), '--keys', at('keys.json')).ended;
    expect(expired.code).toBe(1);
    expect(expired.output).toContain('EXPIRED: It is as it was issued, and expired at 2020-02-01T00:00:00Z.\n');
  });

  test('reads the text of a QR code as an editor keeps it, and says what it proves', async () => {
    writeFileSync(at('code.txt'), `${qrText(receipt)}\r\n`);
    const { code, output } = await mianti('verify', at('code.txt'), '--keys', at('keys.json')).ended;
    expect(code).toBe(0);
    expect(output).toContain('Of 6 materials this text shows none: only what stands above is proved.\n');
  });

  test('never lets a file steer the terminal', async () => {
    const text = receiptText(receipt).replace('"head":{', String.raw`"head":{"\u001b[2J":1,`);
    writeFileSync(at('steering.json'), text);
    const { code, output } = await mianti('verify', at('steering.json'), '--keys', at('keys.json')).ended;
    expect(code).toBe(1);
    expect(output).not.toContain('\u001b');
  });

  test.each([
    [['no-such.json', '--keys', 'keys.json'], 'no-such.json cannot be read (ENOENT)'],
    [
      ['receipt.json', '--keys', 'receipt.json'],
      'receipt.json is no published key set: key set: expected a member keys',
    ],
    [['receipt.json', '--key-folder', 'nothing'], /there is no key in .*nothing: name a published key set with --keys/],
  ])('%j is refused in one line', async ([file = '', option = '', place = ''], expected) => {
    const { code, output } = await mianti('verify', at(file), option, at(place)).ended;
    expect(code).toBe(1);
    expect(output).toMatch(expected);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  test('prints a sheet of a receipt that is valid, and of no other', async () => {
    const { code } = await mianti('receipt', 'print', at('receipt.json'), at('sheet.pdf'), '--keys', at('keys.json'))
      .ended;
    expect(code).toBe(0);
    expect(readFileSync(at('sheet.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    writeFileSync(at('forged.json'), receiptText(receipt).replace('agency', 'court_'));
    const forged = await mianti('receipt', 'print', at('forged.json'), at('no.pdf'), '--keys', at('keys.json')).ended;
    expect(forged.code).toBe(1);
    expect(forged.output).toContain('forged.json is not printed: The head is not what the key signed');
  });

  test('refuses a folder of keys that others can read', async () => {
    chmodSync(join(keyFolder, '0001.json'), 0o644);
    const { code, output } = await mianti('verify', at('receipt.json'), '--key-folder', keyFolder).ended;
    chmodSync(join(keyFolder, '0001.json'), 0o600);
    expect(code).toBe(1);
    expect(output).toMatch(/^mianti: others can read the key .*0001\.json/);
  });
});
