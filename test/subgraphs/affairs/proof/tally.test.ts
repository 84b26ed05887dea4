import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../../subgraphs/affairs/proof/evidence.ts';
import { tally } from '../../../../subgraphs/affairs/proof/tally.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';

const shared: Evidence = { __typename: 'SharedEvidence', records: [] };
const left: Evidence = { __typename: 'MustSubmit', reason: 'DRAWING', explanation: '', law: '' };
const unavailable: Evidence = { __typename: 'Unavailable', registries: [], code: '', tryAfter: '' };
const verified = (isMatch: boolean): Evidence => ({
  __typename: 'VerifiedEvidence',
  isMatch,
  sources: [],
  verifiedAt: '',
});
const refused: Evidence = { __typename: 'Refused', rule: '', explanation: '', sources: [] };
const paper = (from: string | null, evidence: Evidence) => ({ material: aMaterial({ from }), evidence });

describe('the count of papers', () => {
  test('tells those left, those in doubt, and the departments that need not be visited', () => {
    const papers = [
      paper('市公安局', verified(true)),
      paper('市民政局', shared),
      paper('市民政局', left),
      paper('市税务局', unavailable),
      paper('人民法院', refused),
      paper(null, left),
    ];
    expect(tally(papers)).toEqual({
      papersBefore: 6,
      papersLeft: 2,
      papersUnknown: 1,
      papersRefused: 1,
      departmentsSpared: ['市公安局'],
    });
  });

  test('a comparison that does not match leaves its paper', () => {
    expect(tally([paper('市公安局', verified(false))])).toMatchObject({ papersLeft: 1, departmentsSpared: [] });
  });

  test('a department is spared once, however many papers it would have given', () => {
    expect(tally([paper('市公安局', shared), paper('市公安局', shared)]).departmentsSpared).toEqual(['市公安局']);
  });

  test('of no papers is nothing', () => {
    expect(tally([])).toEqual({
      papersBefore: 0,
      papersLeft: 0,
      papersUnknown: 0,
      papersRefused: 0,
      departmentsSpared: [],
    });
  });
});
