import { beforeAll, describe, expect, test } from '@jest/globals';
import { generateKey } from '../../../../subgraphs/affairs/receipt/keys/generate-key.ts';
import { signerOf } from '../../../../subgraphs/affairs/receipt/keys/signer-of.ts';
import { makeReceipt } from '../../../../subgraphs/affairs/receipt/make-receipt.ts';
import type { Signer } from '../../../../subgraphs/affairs/receipt/receipt.ts';
import { receiptText } from '../../../../subgraphs/affairs/receipt/receipt-text.ts';
import { evidenceItems, receiptContent } from '../../../support/receipts/receipt-content.ts';

describe('a receipt', () => {
  let signer: Signer;
  beforeAll(async () => {
    signer = await signerOf(await generateKey('EdDSA', { isDemonstration: true }));
  });

  test('says what was found, in the order of the matter, each part under its own salt', async () => {
    const { head, evidence } = (await makeReceipt(receiptContent(), signer)).receipt;
    const { evidence: items, ...facts } = receiptContent();
    expect(head).toEqual({ ...facts, evidence: { root: expect.any(String), count: items.length } });
    expect(evidence.map(({ item }) => item)).toEqual(evidenceItems);
    expect(evidence.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(new Set(evidence.map(({ salt }) => salt)).size).toBe(evidence.length);
    expect(evidence.every((part) => !('path' in part))).toBe(true);
  });

  test('of the same findings has another root each time: salts are random', async () => {
    const [one, two] = [await makeReceipt(receiptContent(), signer), await makeReceipt(receiptContent(), signer)];
    expect(one.receipt.head.evidence.root).not.toBe(two.receipt.head.evidence.root);
  });

  test('has the very text that a verifier writes of it, though it was put together from parts', async () => {
    const odd = { material: '结婚"证"\\', 乙: [1e21, -0, null, { b: 'é\u0007', a: [] }], Z: '𠮷' };
    for (const evidence of [evidenceItems, [odd], []]) {
      const { receipt, text } = await makeReceipt(receiptContent({ evidence }), signer);
      expect(text).toBe(receiptText(receipt));
    }
  });

  test('is not made with two pieces of evidence for one material', async () => {
    const evidence = [...evidenceItems, ...evidenceItems.slice(2, 3)];
    await expect(makeReceipt(receiptContent({ evidence }), signer)).rejects.toThrow(
      'expected one piece of evidence for a material, found two for 结婚证',
    );
  });

  test.each([
    [{ id: '7' }, 'head.id: expected a ULID'],
    [
      { request: { ...receiptContent().request, applicant: '310118199502289522' } },
      'head.request.applicant: expected a number such as 310***********9522, masked in its middle',
    ],
    [
      { request: { ...receiptContent().request, requestRecordedAt: '' } },
      'head.request.requestRecordedAt: expected a time such as 2026-11-24T10:00:00Z',
    ],
    [{ issuedAt: 'yesterday' }, 'head.issuedAt: expected a time such as 2026-11-24T10:00:00Z'],
    [{ evidence: [{ material: '' }] }, 'evidence 1.item.material: expected a text that is not empty'],
    [{ evidence: [{ material: 'x', number: Number.NaN }] }, 'NaN is not allowed'],
  ])('is not made of %j, which no verifier would accept', async (changes, reason) => {
    await expect((async () => makeReceipt(receiptContent(changes), signer))()).rejects.toThrow(reason);
  });
});
