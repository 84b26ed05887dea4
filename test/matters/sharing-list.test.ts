import { expect, test } from '@jest/globals';
import { changedSample, draftOf, sampleMatter } from '../support/matter-file.ts';

const listOf = (text: string) => draftOf(text).matter.sharing;

test('every field is an entry, with its registry, its way and the papers that it serves', () => {
  const law = '示例条例第一条';
  const own = '示例条例第二条';
  const all = { arguments: '', law };
  const marriage = { ...all, way: 'SHARED', materials: ['结婚证'], registry: 'population', law: own };
  const verified = { ...all, way: 'VERIFIED' };
  const ofStanding = { ...verified, registry: 'population', materials: [], type: 'Person' };
  const standing = [
    { ...ofStanding, type: 'Query', field: 'person', arguments: '(idNumber: $applicant)' },
    { ...ofStanding, field: 'hasStatus', arguments: '(status: DECEASED)' },
    { ...ofStanding, field: 'hasStatus', arguments: '(status: DECLARED_MISSING)' },
    { ...ofStanding, field: 'isDisputed' },
    { ...ofStanding, field: 'isUnderInvestigation' },
  ];
  expect(listOf(sampleMatter)).toEqual([
    {
      ...verified,
      registry: 'population',
      type: 'Query',
      field: 'person',
      arguments: '(idNumber: $applicant)',
      materials: ['身份证', '无房证明'],
    },
    { ...marriage, type: 'Query', field: 'person', arguments: '(idNumber: $applicant)' },
    {
      ...verified,
      registry: 'population',
      type: 'Person',
      field: 'matches',
      arguments: '(name: $name)',
      materials: ['身份证'],
    },
    { ...marriage, type: 'Person', field: 'marriage' },
    { ...marriage, type: 'Marriage', field: 'number' },
    { ...marriage, type: 'Marriage', field: 'parties' },
    { ...marriage, type: 'Person', field: 'name' },
    {
      ...verified,
      registry: 'spatial',
      type: 'Person',
      field: 'properties',
      arguments: '(status: CURRENT)',
      materials: ['无房证明'],
    },
    { ...verified, registry: 'spatial', type: 'PropertyConnection', field: 'totalCount', materials: ['无房证明'] },
    ...standing,
  ]);
});

test('a selection that serves two papers is one entry with both', () => {
  const text = changedSample(
    '@replaces(material: "结婚证")',
    '@replaces(material: "结婚证") @replaces(material: "户口簿")',
  );
  const both = changedSample(
    '@material(name: "无房证明"',
    '@material(name: "户口簿", title: "Register", way: SHARED, when: "isMarried")\n@material(name: "无房证明"',
    text,
  );
  expect(listOf(both)).toContainEqual({
    registry: 'population',
    type: 'Marriage',
    field: 'number',
    arguments: '',
    way: 'SHARED',
    materials: ['结婚证', '户口簿'],
    law: '示例条例第二条；示例条例第一条',
  });
});
