import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../../subgraphs/affairs/proof/evidence.ts';
import type { Issuing } from '../../../../subgraphs/affairs/proof/issue-receipt.ts';
import { receiptContent } from '../../../../subgraphs/affairs/proof/receipt-content.ts';
import { blindedHash } from '../../../../subgraphs/affairs/receipt/blinded-hash.ts';
import { canonicalJson } from '../../../../subgraphs/affairs/receipt/canonical-json.ts';
import { hashOfJson } from '../../../../subgraphs/affairs/receipt/hash-of-json.ts';
import { isInOrder } from '../../../../subgraphs/affairs/receipt/is-in-order.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';
import { aReplacement } from '../../../support/proof/a-replacement.ts';

const key = Buffer.alloc(32, 7);
const variables = { applicant: '31010719860915961X' };
const none: Evidence = { __typename: 'NegativeEvidence', searched: [], searchedAt: '2026-11-24T10:00:00.000Z' };
const issuing = (changes: Partial<Issuing> = {}): Issuing => ({
  matter: aMatter(),
  applicant: variables.applicant,
  variables,
  bring: new Set(),
  run: {
    at: '2026-11-24T10:00:00.000Z',
    operation: { name: 'TestMatter', text: '{ a }' },
    materials: [{ material: aMaterial({ replacements: [aReplacement({ registry: 'population' })] }), evidence: none }],
  },
  representative: null,
  requestRecordedAt: null,
  isSynthetic: true,
  ...changes,
});

describe('what a receipt says', () => {
  test('of variables and answers cannot be guessed: no plain hash of them stands in it', () => {
    const content = receiptContent(issuing(), key);
    const [answer] = content.answers;
    const items = content.evidence.map(({ item }) => item);
    expect(content.request.variablesHash).not.toBe(hashOfJson(variables));
    for (const guess of [items, ['population', items], [['a', none]]]) expect(answer?.hash).not.toBe(hashOfJson(guess));
  });

  test('of variables and answers is checked by whoever has the key', () => {
    const content = receiptContent(issuing(), key);
    const items = content.evidence.map(({ item }) => item);
    expect(content.request.variablesHash).toBe(blindedHash(key, canonicalJson(variables)));
    expect(content.answers).toEqual([
      { registry: 'population', hash: blindedHash(key, canonicalJson(['population', items])), asOf: null },
    ]);
  });

  test('of the applicant is the number without its middle, and of the request when it was recorded', () => {
    const requestRecordedAt = '2026-11-24T09:59:59.000Z';
    const { request } = receiptContent(issuing({ requestRecordedAt }), key);
    expect(request).toMatchObject({ applicant: '310***********961X', requestRecordedAt });
    expect(receiptContent(issuing(), key).request.requestRecordedAt).toBeNull();
  });

  test('stands in the order in which it is written, which is fastest', () => {
    const { evidence, ...content } = receiptContent(issuing(), key);
    expect(isInOrder(content)).toBe(true);
    for (const { item } of evidence) expect(isInOrder(item)).toBe(true);
  });

  test('of the caller is no more than is known: the capacity was checked, who it is was not', () => {
    const representative = { idNumber: '310105195807079622', capacity: 'GUARDIAN' } as const;
    expect(receiptContent(issuing(), key).request.caller).toBe('UNIDENTIFIED');
    expect(receiptContent(issuing({ representative }), key).request.caller).toBe(
      'UNIDENTIFIED, as GUARDIAN of the applicant',
    );
  });

  test('ends after thirty days', () => {
    expect(receiptContent(issuing(), key)).toMatchObject({
      issuedAt: '2026-11-24T10:00:00.000Z',
      expiresAt: '2026-12-24T10:00:00.000Z',
    });
  });
});
