import { describe, expect, test } from '@jest/globals';
import { changesSince } from '../../../../subgraphs/affairs/proof/changes-since.ts';
import { asJson, type Evidence } from '../../../../subgraphs/affairs/proof/evidence.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';
import { aSource } from '../../../support/proof/a-source.ts';
import { issued } from '../../../support/receipts/issued.ts';
import { receiptContent } from '../../../support/receipts/receipt-content.ts';

/** What is new where a receipt says the one and the registries now say the other. */
async function changes(before: Evidence, after: Evidence | undefined) {
  const item = { material: '结婚证', title: '', way: 'SHARED', evidence: asJson(before) } as const;
  const { receipt } = await issued({ content: receiptContent({ evidence: [item] }) });
  const now = after ? [{ material: aMaterial(), evidence: after }] : [];
  return changesSince(receipt, now);
}

const shared = (value: string, version = 1): Evidence => ({
  __typename: 'SharedEvidence',
  records: [{ rows: [{ label: '', title: '', type: '', value }], source: aSource({ version }) }],
});
const negative = (searchedAt: string): Evidence => ({ __typename: 'NegativeEvidence', searched: [], searchedAt });

describe('what changed since a receipt', () => {
  test('is named with both versions', async () => {
    const refused: Evidence = { __typename: 'Refused', rule: '', explanation: 'Seizures', sources: [] };
    const before = negative('2026-11-01T00:00:00Z');
    expect(await changes(before, refused)).toEqual([{ material: '结婚证', before, after: refused }]);
    expect(await changes(shared('已婚'), shared('离婚'))).toHaveLength(1);
  });

  test('is nothing where a record was only confirmed again, or asked at another time', async () => {
    expect(await changes(shared('已婚', 1), shared('已婚', 2))).toEqual([]);
    expect(await changes(negative('2026-11-01T00:00:00Z'), negative('2026-11-02T00:00:00Z'))).toEqual([]);
    const reused = (receiptId: string): Evidence => ({
      __typename: 'ReusedEvidence',
      from: 'x',
      receiptId,
      records: [],
    });
    expect(await changes(reused('1'), reused('2'))).toEqual([]);
  });

  test('is a comparison that no longer matches, though nothing of the value is known', async () => {
    const verified = (isMatch: boolean): Evidence => ({
      __typename: 'VerifiedEvidence',
      isMatch,
      sources: [],
      verifiedAt: '',
    });
    expect(await changes(verified(true), verified(false))).toHaveLength(1);
  });

  test('is nothing of a paper that is not asked for now', async () => {
    expect(await changes(shared('已婚'), undefined)).toEqual([]);
  });
});
