import { expect, test } from '@jest/globals';
import { draftOf, problemsIn, sampleMatter } from '../support/matter-file.ts';

test('a file becomes a matter', () => {
  const { operation, sharing, materials, inputs, ...head } = draftOf(sampleMatter).matter;
  expect(head).toEqual({
    code: 'sample',
    title: 'Sample',
    name: '示例事项',
    lead: '市民政局',
    limit: { unit: 'WORKING_DAYS', days: 5 },
    callers: ['AGENCY'],
    applicant: 'applicant',
    representatives: [],
    basis: 'STATUTORY_DUTY',
    law: '示例条例第一条',
    validFrom: '2020-01-01',
    validTo: null,
    file: 'sample.graphql',
  });
  expect(inputs.map(({ name, type, isRequired }) => [name, type, isRequired])).toEqual([
    ['applicant', 'CitizenId!', true],
    ['name', 'String!', true],
    ['isMarried', 'Boolean!', false],
  ]);
  expect(materials.map(({ name, way, when, reason }) => [name, way, when, reason])).toEqual([
    ['申请表', 'FORM', null, null],
    ['身份证', 'VERIFIED', null, null],
    ['结婚证', 'SHARED', 'isMarried', null],
    ['无房证明', 'VERIFIED', null, null],
    ['收入承诺书', 'DECLARED', null, null],
    ['登记表', 'REUSED', null, null],
    ['照片', 'MUST_SUBMIT', null, 'PHOTOGRAPH'],
  ]);
  expect(materials[3]).toEqual({
    name: '无房证明',
    title: 'Owns no home',
    from: null,
    guards: false,
    way: 'VERIFIED',
    needs: 'ALL',
    reuses: null,
    checkedLater: null,
    when: null,
    law: '示例条例第一条',
    reason: null,
    replacements: [
      {
        path: ['person', 'properties'],
        expect: 'NONE',
        registry: 'spatial',
        type: 'Person',
        field: 'properties',
        label: '名下不动产',
        title: 'Units that the person holds a right of ownership or use in',
        lines: [{ path: ['totalCount'], label: '总数', title: 'Rights held in all', type: 'Int' }],
      },
    ],
  });
});

test('all that is wrong with a file is told at once', () => {
  const text = sampleMatter.replace('"申请表", title', '"其他材料", title').replace('2020-01-01', '2020');
  expect(problemsIn(text).map(({ wrong }) => wrong)).toEqual([
    '"2020" is no day',
    '"其他材料" (Form) names no paper, but whatever the counter asks for',
  ]);
});

test('a matter of an enterprise is read alike', () => {
  const text = `query Firm($firm: SocialCreditCode! @input(label: "代码", title: "Code"))
    @matter(code: "firm", title: "Firm", name: "企业", lead: "市市场监管局", limit: { days: 1 }, callers: [APPLICANT],
      applicant: "firm", basis: CONSENT, law: "示例", validFrom: "2020-01-01", validTo: "2021-01-01")
    @material(name: "执照", title: "License", way: SHARED)
    { enterprise(uscc: $firm) @replaces(material: "执照") { name status } }`;
  const { matter } = draftOf(text, 'firm.graphql');
  expect(matter).toMatchObject({ limit: { unit: 'DAYS', days: 1 }, validTo: '2021-01-01', basis: 'CONSENT' });
  expect(matter.materials[0]?.replacements).toMatchObject([
    { path: ['enterprise'], type: 'Query', registry: 'enterprise' },
  ]);
});
