import { describe, expect, test } from '@jest/globals';
import type { Material } from '../../../../matters/matter.ts';
import type { GatewayAnswer, GatewayError } from '../../../../subgraphs/affairs/proof/ask-gateway.ts';
import { type Circumstances, evaluateMaterial } from '../../../../subgraphs/affairs/proof/evaluate-material.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';
import { aReplacement } from '../../../support/proof/a-replacement.ts';
import { aSource } from '../../../support/proof/a-source.ts';

const now = '2026-11-24T08:00:00.000Z';
const tryAfter = '2026-11-24T08:01:00.000Z';

/** What takes the paper's place where the gateway answers the data, and the errors, given. */
function evidence(
  material: Partial<Material>,
  data: GatewayAnswer['data'] = {},
  { errors = [], ...others }: Partial<Circumstances> & { errors?: readonly GatewayError[] } = {},
) {
  return evaluateMaterial(aMaterial(material), {
    answer: { data, errors },
    bring: new Set(),
    disputed: new Set(),
    earlier: new Map(),
    papers: new Set(['结婚证']),
    now,
    tryAfter,
    ...others,
  });
}

const down = (registry: string, ...path: string[]) => ({
  message: 'down',
  path,
  extensions: { registry, code: 'REGISTRY_UNAVAILABLE' },
});
const lines = [{ path: [], label: '值', title: 'Value', type: 'String' }];
const at = (key: string, expectation: 'PRESENT' | 'TRUE' | 'NONE' | 'KNOWN', registry = 'population') =>
  aReplacement({ path: [key], expect: expectation, registry, lines, title: key, label: key });

describe('a paper that no registry stands in for', () => {
  test('is submitted by law, declared, or filled in, whatever the registries say', () => {
    const none = { replacements: [] };
    expect(evidence({ ...none, way: 'MUST_SUBMIT', reason: 'DRAWING' })).toMatchObject({ reason: 'DRAWING' });
    expect(evidence({ ...none, way: 'DECLARED', checkedLater: '事后核查' })).toEqual({
      __typename: 'Declared',
      checkedLater: '事后核查',
    });
    expect(evidence({ ...none, way: 'FORM' })).toEqual({ __typename: 'Form', name: '结婚证' });
  });

  test('is reused from another paper of the matter, or from an earlier matter with its receipt', () => {
    const reused = { way: 'REUSED', replacements: [] } as const;
    expect(evidence({ ...reused, name: 'x', reuses: '结婚证' })).toMatchObject({ from: '结婚证', receiptId: null });
    const earlier = new Map([['food-license', '01K']]);
    expect(evidence({ ...reused, reuses: 'food-license' }, {}, { earlier })).toMatchObject({
      __typename: 'ReusedEvidence',
      receiptId: '01K',
    });
  });

  test('is submitted where the earlier matter, or the paper, was none of this applicant’s', () => {
    const reused = { way: 'REUSED', replacements: [] } as const;
    const missing = { __typename: 'MustSubmit', reason: 'EARLIER_STEP_MISSING' };
    expect(evidence({ ...reused, reuses: 'food-license' })).toMatchObject(missing);
    expect(evidence({ ...reused, reuses: 'x' }, {}, { papers: new Set() })).toMatchObject(missing);
    expect(evidence({ ...reused, reuses: 'constructor' })).toMatchObject(missing);
  });
});

describe('a paper that the applicant brings', () => {
  test('is the applicant’s choice, and the answer is not looked at', () => {
    const bring = new Set(['结婚证']);
    const choice = { __typename: 'MustSubmit', reason: 'APPLICANT_CHOICE' };
    expect(evidence({}, null, { bring, errors: [down('population')] })).toMatchObject(choice);
    expect(evidence({ way: 'FORM', replacements: [] }, {}, { bring })).toMatchObject(choice);
    expect(evidence({}, {}, { bring, disputed: new Set(['POPULATION']) })).toMatchObject(choice);
  });

  test('is no choice where the law asks for it on paper: the reason stays that of the law', () => {
    const material = { way: 'MUST_SUBMIT', reason: 'ORIGINAL_SURRENDERED', replacements: [] } as const;
    expect(evidence(material, {}, { bring: new Set(['结婚证']) })).toMatchObject({ reason: 'ORIGINAL_SURRENDERED' });
  });
});

describe('a record under correction', () => {
  const disputed = new Set(['POPULATION']);
  test('takes no paper’s place, though it says what it says', () => {
    expect(evidence({ replacements: [at('a', 'PRESENT')] }, { a: '1' }, { disputed })).toMatchObject({
      reason: 'RECORD_DISPUTED',
    });
  });
  test('leaves the papers of other registries alone', () => {
    expect(evidence({ replacements: [at('a', 'PRESENT', 'spatial')] }, { a: '1' }, { disputed })).toMatchObject({
      __typename: 'SharedEvidence',
    });
  });
});

describe('a paper that is shared', () => {
  test('is the records, in the order of the file', () => {
    const replacements = [at('a', 'PRESENT'), at('b', 'PRESENT', 'spatial')];
    expect(evidence({ replacements }, { a: '1', b: '2' })).toMatchObject({
      __typename: 'SharedEvidence',
      records: [{ rows: [{ value: '1' }] }, { rows: [{ value: '2' }] }],
    });
  });

  test('that may be none, and is, is a negative proof with the record it would hang on', () => {
    const marriage = aReplacement({ expect: 'KNOWN' });
    const data = { person: { marriage: null, source: aSource() } };
    expect(evidence({ replacements: [marriage] }, data)).toEqual({
      __typename: 'NegativeEvidence',
      searched: [{ registry: 'POPULATION', label: '婚姻', title: 'Marriage', source: aSource() }],
      searchedAt: now,
    });
  });

  test('that may be none of someone unknown is no proof', () => {
    expect(evidence({ replacements: [aReplacement({ expect: 'KNOWN' })] }, { person: null })).toMatchObject({
      reason: 'NOT_ON_RECORD',
    });
  });

  test('that has to be there and has nothing to show is never a negative proof', () => {
    const data = { person: { marriage: { number: null } } };
    expect(evidence({}, data)).toMatchObject({ __typename: 'MustSubmit', reason: 'NOT_ON_RECORD' });
  });

  test('that has to be there, beside one that need not be, is shared', () => {
    const replacements = [at('a', 'PRESENT'), at('b', 'KNOWN'), at('c', 'NONE')];
    expect(evidence({ replacements }, { a: '1', b: null, c: [] })).toMatchObject({
      __typename: 'SharedEvidence',
      records: [{ rows: [{ value: '1' }] }],
    });
  });
});

describe('a paper that is verified', () => {
  const verified = (data: GatewayAnswer['data'], ...replacements: Material['replacements']) =>
    evidence({ way: 'VERIFIED', replacements }, data);

  test('matches where all match, names the records, and never the value', () => {
    const matches = aReplacement({ path: ['person', 'matches'], expect: 'TRUE', lines });
    const found = verified({ person: { matches: true, name: '王䶮', source: aSource() } }, matches);
    expect(found).toEqual({ __typename: 'VerifiedEvidence', isMatch: true, sources: [aSource()], verifiedAt: now });
    expect(JSON.stringify(found)).not.toContain('王');
  });

  test('does not match where one does not', () => {
    expect(verified({ a: true, b: false }, at('a', 'TRUE'), at('b', 'TRUE'))).toMatchObject({ isMatch: false });
  });

  test('is a negative proof where all that was asked is that there is none', () => {
    expect(verified({ a: [], b: 0 }, at('a', 'NONE'), at('b', 'NONE'))).toMatchObject({
      __typename: 'NegativeEvidence',
      searched: [{ title: 'a' }, { title: 'b' }],
    });
    expect(verified({ a: [], b: true }, at('a', 'NONE'), at('b', 'TRUE'))).toMatchObject({ isMatch: true });
  });
});

describe('what stands against it', () => {
  test('refuses, by the law, naming what and where, each record once', () => {
    const seizure = { source: aSource({ registry: 'SPATIAL' }) };
    const replacements = [at('a', 'NONE', 'spatial'), at('b', 'NONE', 'spatial'), at('c', 'NONE')];
    expect(evidence({ replacements }, { a: [seizure, seizure], b: true, c: [] })).toEqual({
      __typename: 'Refused',
      rule: '民法典第一千零四十九条',
      explanation: 'The register holds what stands against it: a (a), spatial; b (b), spatial',
      sources: [aSource({ registry: 'SPATIAL' })],
    });
  });

  test('refuses though another registry could not be told', () => {
    const replacements = [at('a', 'NONE'), at('b', 'NONE', 'spatial')];
    const errors = [down('spatial', 'b')];
    expect(evidence({ replacements }, { a: [{}], b: null }, { errors })).toMatchObject({ __typename: 'Refused' });
  });

  test('does not refuse where something else is enough', () => {
    const replacements = [at('a', 'NONE'), at('b', 'TRUE')];
    expect(evidence({ needs: 'ANY', replacements }, { a: [{}], b: true })).toMatchObject({
      __typename: 'VerifiedEvidence',
    });
  });
});

describe('a registry that did not answer', () => {
  test('makes its paper unavailable, names itself, and says when to try again', () => {
    const replacements = [at('a', 'PRESENT'), at('b', 'PRESENT', 'spatial'), at('c', 'PRESENT', 'license')];
    const errors = [down('spatial', 'b'), down('license', 'c')];
    expect(evidence({ replacements }, { a: '1', b: null, c: null }, { errors })).toEqual({
      __typename: 'Unavailable',
      registries: ['SPATIAL', 'LICENSE'],
      code: 'REGISTRY_UNAVAILABLE',
      tryAfter,
    });
  });

  test('never makes it a paper to submit, though another registry holds none', () => {
    const replacements = [at('a', 'PRESENT'), at('b', 'TRUE'), at('c', 'PRESENT', 'spatial')];
    const errors = [down('spatial', 'c')];
    expect(evidence({ replacements }, { a: null, b: false, c: null }, { errors })).toMatchObject({
      __typename: 'Unavailable',
      registries: ['SPATIAL'],
    });
  });

  test('does no harm where another alternative is enough', () => {
    const replacements = [at('a', 'PRESENT'), at('b', 'PRESENT', 'spatial')];
    const errors = [down('spatial', 'b')];
    expect(evidence({ needs: 'ANY', replacements }, { a: '1', b: null }, { errors })).toMatchObject({
      __typename: 'SharedEvidence',
      records: [{ rows: [{ value: '1' }] }],
    });
  });

  test('leaves it open where the other alternatives fail, or were not asked for', () => {
    const replacements = [at('a', 'PRESENT'), at('b', 'PRESENT', 'spatial'), at('left out', 'PRESENT')];
    const errors = [down('spatial', 'b')];
    expect(evidence({ needs: 'ANY', replacements }, { a: null, b: null }, { errors })).toMatchObject({
      __typename: 'Unavailable',
    });
    expect(evidence({ needs: 'ANY', replacements }, { a: null, b: null })).toMatchObject({ reason: 'NOT_ON_RECORD' });
  });

  test('that does not say which it is leaves the list of registries empty, and the paper unavailable', () => {
    expect(evidence({ replacements: [at('a', 'PRESENT')] }, { a: null }, { errors: [{ message: 'odd' }] })).toEqual({
      __typename: 'Unavailable',
      registries: [],
      code: 'INTERNAL_SERVER_ERROR',
      tryAfter,
    });
  });
});

describe('a paper reused from the registry', () => {
  test('carries its records, from what the registry calls them', () => {
    expect(evidence({ way: 'REUSED', replacements: [at('a', 'PRESENT')] }, { a: '1' })).toMatchObject({
      __typename: 'ReusedEvidence',
      from: 'a',
      receiptId: null,
      records: [{ rows: [{ value: '1' }] }],
    });
  });

  test('is reused from an earlier step where the registry holds none', () => {
    const given = { way: 'REUSED', reuses: 'food-license', replacements: [at('a', 'PRESENT')] } as const;
    expect(evidence(given, { a: null }, { earlier: new Map([['food-license', 'R1']]) })).toMatchObject({
      from: 'food-license',
      receiptId: 'R1',
    });
    expect(evidence(given, { a: null })).toMatchObject({ reason: 'NOT_ON_RECORD' });
  });
});
