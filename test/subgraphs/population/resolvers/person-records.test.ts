import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { population } from '../../../../subgraphs/population/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { numbers, personRow } from '../person-row.ts';

const { father, mother, child } = numbers;
const employer = '91310000MA1AAAA11H';
const rows = {
  Person: [personRow(father), personRow(mother, { sex: 'NOT_STATED' }), personRow(child)],
  LaborContract: [
    { number: 'C1', from: '2010-07-05', to: '2015-07-04', endedOn: '2014-12-31', employer },
    { number: 'C2', from: '2015-01-10', to: null, endedOn: null, employer },
    { number: 'C3', from: '2020-01-10', to: '2030-01-09', endedOn: null, employer: null },
  ].map((row) => ({ ...row, person: father, filedOn: row.from, ...sourced })),
  AcademicCredential: [
    ['A1', 'COLLEGE', '2011-06-30'],
    ['A2', 'MASTER', '2016-06-30'],
    ['A3', 'BACHELOR', '2020-06-30'],
    ['A4', 'BACHELOR', '2013-06-30'],
  ].map(([number, level, graduatedOn]) => ({
    number,
    person: father,
    level,
    institution: '上海合成大学',
    graduatedOn,
    isForeign: false,
    ...sourced,
  })),
  StudentRecord: [
    {
      number: 'S1',
      person: child,
      school: '小学',
      stage: 'PRIMARY',
      enrolledOn: '2024-09-01',
      isEnrolled: true,
      ...sourced,
    },
  ],
  VaccinationRecord: [{ number: 'V1', person: child, isComplete: false, checkedOn: '2026-09-01', ...sourced }],
  ViolationRecord: [
    { decidedOn: '2020-01-01', until: '2023-01-01', kind: 'ADMINISTRATIVE' },
    { decidedOn: '2021-01-01', until: null, kind: 'CRIMINAL' },
    { decidedOn: '2022-01-01', until: '2099-01-01', kind: 'UNPAID_JUDGMENT' },
  ].map((row, index) => ({
    id: index + 1,
    person: father,
    documentNumber: `D${index}`,
    decidedBy: 'x',
    ...row,
    ...sourced,
  })),
  Benefit: [
    { kind: 'UNEMPLOYMENT', since: '2015-01-01', until: '2015-06-30' },
    { kind: 'LONG_TERM_CARE', since: '2025-01-01', until: null },
    { kind: 'UNEMPLOYMENT', since: '2025-02-01', until: '2099-06-30' },
    { kind: 'MATERNITY', since: '2098-01-01', until: '2098-06-01' },
  ].map((row, index) => ({ id: index + 1, person: father, ...row, ...sourced })),
  CareAssessment: [
    { person: father, grade: 2, assessedOn: '2018-01-01', validTo: '2019-12-31' },
    { person: father, grade: 3, assessedOn: '2024-01-01', validTo: '2098-12-31' },
    { person: father, grade: 4, assessedOn: '2025-01-01', validTo: '2099-12-31' },
    { person: mother, grade: 5, assessedOn: '2018-01-01', validTo: '2019-12-31' },
  ].map((row, index) => ({ id: index + 1, ...row, ...sourced })),
};

describe('what registers keep about a person', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(population, rows);
  });
  afterAll(() => registry.stop());
  const asked = async (idNumber: string, fields: string) => {
    const { data, errors } = await registry.ask(`{ person(idNumber: "${idNumber}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data?.person;
  };

  test('has contracts of employment newest first, those that run and those that ended apart', async () => {
    const person = await asked(
      father,
      `laborContracts { number employer { uscc } from to endedOn } running: laborContracts(isCurrent: true) { number }
       ended: laborContracts(isCurrent: false) { number } either: laborContracts(isCurrent: null) { number }`,
    );
    expect(person).toEqual({
      laborContracts: [
        { number: 'C3', employer: null, from: '2020-01-10', to: '2030-01-09', endedOn: null },
        { number: 'C2', employer: { uscc: employer }, from: '2015-01-10', to: null, endedOn: null },
        { number: 'C1', employer: { uscc: employer }, from: '2010-07-05', to: '2015-07-04', endedOn: '2014-12-31' },
      ],
      running: [{ number: 'C3' }, { number: 'C2' }],
      ended: [{ number: 'C1' }],
      either: [{ number: 'C3' }, { number: 'C2' }, { number: 'C1' }],
    });
  });

  test('has credentials from the highest down, of one level the newest first', async () => {
    expect(await asked(father, 'academicCredentials { number isForeign }')).toEqual({
      academicCredentials: ['A2', 'A3', 'A4', 'A1'].map((number) => ({ number, isForeign: false })),
    });
  });

  test('has a child’s place at school and vaccination', async () => {
    expect(await asked(child, 'studentRecord { stage isEnrolled } vaccination { isComplete checkedOn }')).toEqual({
      studentRecord: { stage: 'PRIMARY', isEnrolled: true },
      vaccination: { isComplete: false, checkedOn: '2026-09-01' },
    });
  });

  test('has violations that are in force today, for ever or until a day, and those that ended', async () => {
    const person = await asked(
      father,
      `violations { kind } active: violations(isActive: true) { kind } ended: violations(isActive: false) { kind }`,
    );
    expect(person).toEqual({
      violations: [{ kind: 'UNPAID_JUDGMENT' }, { kind: 'CRIMINAL' }, { kind: 'ADMINISTRATIVE' }],
      active: [{ kind: 'UNPAID_JUDGMENT' }, { kind: 'CRIMINAL' }],
      ended: [{ kind: 'ADMINISTRATIVE' }],
    });
  });

  test('has benefits of a kind and of today: one that is still to begin is neither paid nor over', async () => {
    const person = await asked(
      father,
      `benefits { since } unemployment: benefits(kind: UNEMPLOYMENT) { since }
       paid: benefits(isActive: true) { since } over: benefits(isActive: false) { since }
       both: benefits(kind: UNEMPLOYMENT, isActive: true) { since } no: benefits(kind: DISABILITY_NURSING) { since }`,
    );
    const of = (...days: string[]) => days.map((since) => ({ since }));
    expect(person).toEqual({
      benefits: of('2098-01-01', '2025-02-01', '2025-01-01', '2015-01-01'),
      unemployment: of('2025-02-01', '2015-01-01'),
      paid: of('2025-02-01', '2025-01-01'),
      over: of('2015-01-01'),
      both: of('2025-02-01'),
      no: [],
    });
  });

  test('has the newest assessment of care that is in force, and none once it has lapsed', async () => {
    expect(await asked(father, 'careAssessment { grade }')).toEqual({ careAssessment: { grade: 4 } });
    expect(await asked(mother, 'careAssessment { grade }')).toEqual({ careAssessment: null });
  });

  test('has the day of retirement by the table that fits', async () => {
    expect(await asked(father, 'statutoryRetirement(category: MEN) { on ageMonths rule }')).toEqual({
      statutoryRetirement: { on: '2053-04-01', ageMonths: 756, rule: expect.stringContaining('2025-01-01') },
    });
    const either =
      'men: statutoryRetirement(category: MEN) { ageMonths } women: statutoryRetirement(category: WOMEN_50) { ageMonths }';
    expect(await asked(mother, either)).toEqual({ men: { ageMonths: 756 }, women: { ageMonths: 660 } });
  });

  test('has no day of retirement by the table of the other sex', async () => {
    const { data, errors } = await registry.ask(
      `{ person(idNumber: "${father}") { name statutoryRetirement(category: WOMEN_55) { on } } }`,
    );
    expect(data?.person).toEqual({ name: '甲', statutoryRetirement: null });
    expect(errors?.[0]).toMatchObject({
      message: '"category" is WOMEN_55, which is not for this person; expected MEN',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('is empty, or null, and no error for someone of whom nothing is kept', async () => {
    const fields = `laborContracts { number } academicCredentials { number } studentRecord { number } violations { kind }
      vaccination { number } benefits { kind } socialSecurityCard { number } incomeTax { monthsPaid }`;
    expect(await asked(mother, fields)).toEqual({
      laborContracts: [],
      academicCredentials: [],
      studentRecord: null,
      violations: [],
      vaccination: null,
      benefits: [],
      socialSecurityCard: null,
      incomeTax: { monthsPaid: 0 },
    });
  });

  test('takes as many statements for three as for one', async () => {
    const fields = `laborContracts { number } academicCredentials { number } studentRecord { number } violations { kind }
      vaccination { number } benefits { kind } careAssessment { grade } socialSecurityCard { number } incomeTax { monthsPaid }`;
    const counted = async (some: readonly string[]) =>
      (await registry.count(`query ($some: [CitizenId!]!) { people(idNumbers: $some) { ${fields} } }`, { some }))
        .statements;
    expect([await counted([father]), await counted([father, mother, child])]).toEqual([10, 10]);
  });
});
