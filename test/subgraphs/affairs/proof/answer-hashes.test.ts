import { describe, expect, test } from '@jest/globals';
import { answerHashes, sourcesIn } from '../../../../subgraphs/affairs/proof/answer-hashes.ts';
import type { Evidence } from '../../../../subgraphs/affairs/proof/evidence.ts';
import { writtenItem } from '../../../../subgraphs/affairs/receipt/written-item.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';
import { aReplacement } from '../../../support/proof/a-replacement.ts';
import { aSource } from '../../../support/proof/a-source.ts';

const shared = (...dates: string[]): Evidence => ({
  __typename: 'SharedEvidence',
  records: dates.map((asOf) => ({ rows: [], source: aSource({ asOf }) })),
});
const brought: Evidence = { __typename: 'MustSubmit', reason: 'APPLICANT_CHOICE', explanation: '', law: '' };
const key = Buffer.alloc(32, 7);
const of = (registries: readonly string[], evidence: Evidence, name = 'a') => ({
  material: aMaterial({ name, replacements: registries.map((registry) => aReplacement({ registry })) }),
  evidence,
  written: writtenItem({ material: name, evidence }),
});

describe('the hash of what each registry answered', () => {
  test('stands once for a registry, with the oldest state among its own records', () => {
    const materials = [
      of(['population', 'population', 'spatial'], shared('2026-03-01T00:00:00Z')),
      of(['population'], shared('2026-02-01T00:00:00Z', '2026-04-01T00:00:00Z'), 'b'),
    ];
    expect(answerHashes(materials, key)).toEqual([
      { registry: 'population', hash: expect.any(String), asOf: '2026-02-01T00:00:00Z' },
      { registry: 'spatial', hash: expect.any(String), asOf: null },
    ]);
  });

  test('is another where the evidence, or the paper it is for, is another', () => {
    const hash = (evidence: Evidence, name = 'a') => answerHashes([of(['population'], evidence, name)], key)[0]?.hash;
    const one = hash(shared('2026-01-01T00:00:00Z'));
    expect(hash(shared('2026-01-01T00:00:00Z'))).toBe(one);
    expect(hash(shared('2026-01-02T00:00:00Z'))).not.toBe(one);
    expect(hash(shared('2026-01-01T00:00:00Z'), 'b')).not.toBe(one);
  });

  test('is another under another key, and for another registry, so that it can be neither guessed nor compared', () => {
    const evidence = shared('2026-01-01T00:00:00Z');
    const [population, spatial] = answerHashes([of(['population', 'spatial'], evidence)], key);
    expect(population?.hash).not.toBe(spatial?.hash);
    const [other] = answerHashes([of(['population'], evidence)], Buffer.alloc(32, 8));
    expect(other?.hash).not.toBe(population?.hash);
  });

  test('is none for a registry that was not asked, since the applicant brings the paper', () => {
    expect(answerHashes([of(['population'], brought), of(['spatial'], shared(), 'b')], key)).toMatchObject([
      { registry: 'spatial' },
    ]);
    expect(answerHashes([of([], { __typename: 'Form', name: 'a' })], key)).toEqual([]);
  });
});

describe('the records that evidence rests on', () => {
  const source = aSource();
  const record = { rows: [], source };
  test.each<[Evidence, number]>([
    [{ __typename: 'SharedEvidence', records: [record, { rows: [], source: null }] }, 1],
    [{ __typename: 'ReusedEvidence', from: 'a', receiptId: null, records: [record] }, 1],
    [
      {
        __typename: 'NegativeEvidence',
        searched: [
          { registry: 'POPULATION', label: '', title: '', source },
          { registry: 'POPULATION', label: '', title: '', source: null },
        ],
        searchedAt: '',
      },
      1,
    ],
    [{ __typename: 'VerifiedEvidence', isMatch: true, sources: [source], verifiedAt: '' }, 1],
    [{ __typename: 'Refused', rule: '', explanation: '', sources: [source, source] }, 2],
    [{ __typename: 'Declared', checkedLater: '' }, 0],
    [{ __typename: 'Unavailable', registries: ['POPULATION'], code: '', tryAfter: '' }, 0],
    [brought, 0],
  ])('%j: %i', (evidence, count) => expect(sourcesIn(evidence)).toHaveLength(count));
});
