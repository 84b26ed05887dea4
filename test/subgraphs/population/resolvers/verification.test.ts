import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { population } from '../../../../subgraphs/population/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { numbers, personRow } from '../person-row.ts';

const account = '9900310000000017788';
const credential = (number: string, person: string, level: string, isForeign = false) => ({
  number,
  person,
  level,
  institution: '上海合成大学',
  graduatedOn: '2012-06-28',
  isForeign,
  ...sourced,
});

describe('a person is verified', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(population, {
      Person: [
        personRow(numbers.father),
        personRow(numbers.mother, { status: 'DECEASED', deathDate: '2025-01-01' }),
        personRow(numbers.child),
      ],
      AcademicCredential: [
        credential('1', numbers.father, 'BACHELOR'),
        credential('2', numbers.father, 'DOCTORATE', true),
        credential('3', numbers.mother, 'POSTGRADUATE'),
      ],
      SocialSecurityCard: [
        {
          number: '31000000001',
          person: numbers.father,
          bank: '上海合成商业银行',
          account,
          issuedOn: '2020-01-01',
          ...sourced,
        },
      ],
    });
  });
  afterAll(() => registry.stop());
  const asked = async (idNumber: string, field: string) => {
    const { data, errors } = await registry.ask(`{ person(idNumber: "${idNumber}") { it: ${field} } }`);
    return errors ? errors[0] : (data as { person: { it: unknown } }).person.it;
  };

  test('by a standing, of which only the right one is true', async () => {
    expect(await asked(numbers.father, 'hasStatus(status: NORMAL)')).toBe(true);
    expect(await asked(numbers.father, 'hasStatus(status: DECEASED)')).toBe(false);
    expect(await asked(numbers.mother, 'hasStatus(status: DECEASED)')).toBe(true);
  });

  test.each([
    ['the day before a birthday', 18, '2036-06-11', false],
    ['on the birthday', 18, '2036-06-12', true],
    ['before the birth', 0, '2018-06-11', false],
    ['on the day of birth', 0, '2018-06-12', true],
  ])('by an age %s', async (_when, age, on, is) => {
    expect(await asked(numbers.child, `isAtLeast(age: ${age}, on: "${on}")`)).toBe(is);
  });

  test.each([-1, 151])('not by an age that nobody has: %i', async (age) => {
    expect(await asked(numbers.child, `isAtLeast(age: ${age})`)).toMatchObject({
      message: `"age" is ${age}; expected 0 to 150`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test.each([
    ['COLLEGE', true],
    ['BACHELOR', true],
    ['MASTER', false],
    ['DOCTORATE', false],
  ])('by a domestic credential of at least %s', async (level, is) => {
    expect(await asked(numbers.father, `hasCredential(level: ${level})`)).toBe(is);
  });

  test('by a postgraduate’s certificate as one above a bachelor, and not as a master', async () => {
    expect(await asked(numbers.mother, 'hasCredential(level: BACHELOR)')).toBe(true);
    expect(await asked(numbers.mother, 'hasCredential(level: MASTER)')).toBe(false);
  });

  test('who has no credential and no card as having neither, without an error', async () => {
    expect(await asked(numbers.child, 'hasCredential(level: OTHER)')).toBe(false);
    expect(await asked(numbers.child, `bankAccountMatches(account: "${account}")`)).toBe(false);
  });

  test('by the account of the card, whole and no other', async () => {
    expect(await asked(numbers.father, `bankAccountMatches(account: "${account}")`)).toBe(true);
    expect(await asked(numbers.father, `bankAccountMatches(account: "${account.slice(0, -1)}9")`)).toBe(false);
    expect(await asked(numbers.father, `bankAccountMatches(account: "${account.slice(0, -1)}")`)).toBe(false);
  });

  test.each(['7788', '9900 3100 0000 0001 7788', '１２３４５６７８９', `${account}'`])(
    'not by what is no account number, and that is not repeated: %s',
    async (text) => {
      const error = await asked(numbers.father, `bankAccountMatches(account: "${text}")`);
      expect(error).toMatchObject({
        message: '"account" is no account number; expected 8 to 30 digits and nothing else',
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(JSON.stringify(error)).not.toContain(text);
    },
  );

  test('without a byte of what the register holds', async () => {
    const fields = `hasStatus(status: DECLARED_MISSING) isAtLeast(age: 1) hasCredential(level: MASTER)
      bankAccountMatches(account: "12345678")`;
    const answer = JSON.stringify(await registry.ask(`{ person(idNumber: "${numbers.father}") { ${fields} } }`));
    for (const held of [account, '7788', 'NORMAL', 'BACHELOR', '1990']) expect(answer).not.toContain(held);
  });

  test('in as many statements for three as for one', async () => {
    const fields = `hasStatus(status: NORMAL) isAtLeast(age: 18) hasCredential(level: MASTER)
      bankAccountMatches(account: "12345678")`;
    const people = [numbers.father, numbers.mother, numbers.child];
    const counted = async (some: readonly string[]) =>
      (await registry.count(`query ($some: [CitizenId!]!) { people(idNumbers: $some) { ${fields} } }`, { some }))
        .statements;
    expect([await counted(people.slice(0, 1)), await counted(people)]).toEqual([3, 3]);
  });
});
