import { beforeAll, describe, expect, test } from '@jest/globals';
import { disclose } from '../../../../subgraphs/affairs/receipt/disclose.ts';
import type { PublishedKey } from '../../../../subgraphs/affairs/receipt/keys/published-key.ts';
import type { Receipt } from '../../../../subgraphs/affairs/receipt/receipt.ts';
import { verifyReceipt } from '../../../../subgraphs/affairs/receipt/verify-receipt.ts';
import { alterations } from '../../../support/receipts/alterations.ts';
import { type Issued, issued } from '../../../support/receipts/issued.ts';
import { receiptContent } from '../../../support/receipts/receipt-content.ts';

describe.each(['EdDSA', 'SM2'] as const)('a receipt signed by %s', (algorithm) => {
  let whole: Issued;
  let part: Receipt;
  const verdictOf = (value: unknown) => verifyReceipt(value, whole.keySet, whole.now);
  const keyed = (changes: Partial<PublishedKey>) => ({
    keys: whole.keySet.keys.map((key) => ({ ...key, ...changes }) as PublishedKey),
  });
  beforeAll(async () => {
    whole = await issued({ algorithm });
    part = disclose(whole.receipt, ['结婚证', '不动产权证书原件']);
  });

  test('is valid as it was issued, whole and in part', async () => {
    for (const receipt of [whole.receipt, part])
      expect(await verdictOf(receipt)).toEqual({
        state: 'VALID',
        message: 'It is as it was issued.',
        receipt,
        key: whole.keySet.keys[0],
      });
  });

  test('is altered when any one place of it is changed, left out or added to', async () => {
    for (const receipt of [whole.receipt, part]) {
      for (const { what, altered } of alterations(receipt)) {
        // A part that is shown may be hidden again: what is left proves itself.
        if (receipt === part && /^evidence\.\d left out$/.test(what)) continue;
        const { state } = await verdictOf(altered);
        expect({ what, isProved: state === 'VALID' || state === 'EXPIRED' }).toEqual({ what, isProved: false });
      }
    }
  });

  test('names the part that was altered', async () => {
    const { head, evidence, signature } = structuredClone(part);
    const otherHead = { ...head, request: { ...head.request, caller: 'somebody else' } };
    expect(await verdictOf({ head: otherHead, evidence, signature })).toMatchObject({ part: { kind: 'head' } });
    const [first, second] = evidence;
    const other = { ...second, item: { ...second?.item, reason: 'NOT_DIGITISED' } };
    expect(await verdictOf({ head, evidence: [first, other], signature })).toEqual({
      state: 'ALTERED',
      part: { kind: 'evidence', number: 6, material: '不动产权证书原件' },
      message: 'Evidence 6 ("不动产权证书原件") is not what was signed.',
    });
    expect(await verdictOf({ head, evidence, signature: `${signature}=` })).toMatchObject({
      part: { kind: 'signature' },
    });
    expect(await verdictOf({ head, evidence, signature, note: 'seen' })).toEqual({
      state: 'ALTERED',
      part: { kind: 'shape' },
      message: 'It is no receipt. receipt: expected no member "note", which is none of a receipt\'s.',
    });
  });

  test('does not prove evidence of another receipt, nor a part at another place', async () => {
    const other = await issued({ algorithm });
    const { head, signature } = whole.receipt;
    const foreign = { head, signature, evidence: other.receipt.evidence };
    expect(await verdictOf(foreign)).toMatchObject({ state: 'ALTERED', part: { kind: 'evidence', number: null } });
    const moved = part.evidence.slice(0, 1).map((shown) => ({ ...shown, index: 3 }));
    expect(await verdictOf({ ...part, evidence: moved })).toMatchObject({ state: 'ALTERED', part: { number: 4 } });
  });

  test('expires at its time, not before', async () => {
    const at = (time: string) => verifyReceipt(whole.receipt, whole.keySet, new Date(time));
    expect(await at('2026-12-24T09:59:59.999Z')).toMatchObject({ state: 'VALID' });
    expect(await at('2026-12-24T10:00:00Z')).toMatchObject({
      state: 'EXPIRED',
      message: 'It is as it was issued, and expired at 2026-12-24T10:00:00Z.',
    });
  });

  test('is of an unknown key where the set does not have it', async () => {
    const { keySet } = await issued({ algorithm });
    expect(await verifyReceipt(whole.receipt, keySet, whole.now)).toEqual({
      state: 'UNKNOWN_KEY',
      keyId: whole.key.kid,
      message: `The key ${whole.key.kid} is not in the key set: it is unknown who signed.`,
    });
  });

  test('is altered where another key stands under the id of its key', async () => {
    const { keySet } = await issued({ algorithm });
    const keys = keySet.keys.map((key) => ({ ...key, kid: whole.key.kid }));
    expect(await verifyReceipt(whole.receipt, { keys }, whole.now)).toMatchObject({ part: { kind: 'head' } });
  });

  test('verifies by a key that was retired since, and not by one that was retired before', async () => {
    const retired = (retiredAt: string) => verifyReceipt(whole.receipt, keyed({ retiredAt }), whole.now);
    expect(await retired('2026-11-24T10:00:01Z')).toMatchObject({ state: 'VALID' });
    expect(await retired('2026-11-24T09:59:59Z')).toMatchObject({
      state: 'UNKNOWN_KEY',
      message: expect.stringContaining('was taken out of use at 2026-11-24T09:59:59Z, before this receipt was issued'),
    });
  });
});

describe('a demonstration key', () => {
  test('proves nothing about real data', async () => {
    const { receipt, keySet, now } = await issued({ content: receiptContent({ isSynthetic: false }) });
    expect(await verifyReceipt(receipt, keySet, now)).toMatchObject({
      state: 'UNKNOWN_KEY',
      message: expect.stringContaining('is for demonstration only'),
    });
  });

  test('is told from one for real data', async () => {
    const content = receiptContent({ isSynthetic: false });
    const { receipt, keySet, now } = await issued({ content, isDemonstration: false });
    expect(await verifyReceipt(receipt, keySet, now)).toMatchObject({ state: 'VALID' });
  });
});

test.each([null, undefined, 7, 'receipt', [], {}, { head: null, evidence: [], signature: '' }])(
  '%j is no receipt',
  async (value) => {
    const { keySet, now } = await issued();
    expect(await verifyReceipt(value, keySet, now)).toMatchObject({ state: 'ALTERED', part: { kind: 'shape' } });
  },
);
