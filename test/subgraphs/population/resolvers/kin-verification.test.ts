import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { population } from '../../../../subgraphs/population/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { numbers, personRow } from '../person-row.ts';

const { father, mother, child, old, nobody } = numbers;
/** A man who was married to her before, and the guardian of the child until last year. */
const former = '440524188001010014';
/** Her husband of today's widow: he died first. */
const widow = '31011219520229004X';
const dead = '310230196605010164';

const marriage = (number: string, status: string, endedOn: string | null = null) => ({
  number,
  kind: 'MARRIAGE',
  registeredOn: '2015-01-01',
  registryOffice: 'x',
  status,
  endedOn,
  ...sourced,
});
const link = (id: number, of: string, parent: string, relation: string, until: string | null = null) => ({
  id,
  child: of,
  parent,
  relation,
  basis: 'BIRTH_CERTIFICATE',
  since: '2018-06-12',
  until,
  ...sourced,
});

describe('two people are verified', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(population, {
      Person: [
        ...[father, mother, child, old, former, widow].map((idNumber) => personRow(idNumber)),
        personRow(dead, { status: 'DECEASED', deathDate: '2025-03-01' }),
      ],
      Marriage: [
        marriage('M1', 'DIVORCED', '2012-01-01'),
        marriage('M2', 'VALID'),
        marriage('M3', 'SPOUSE_DECEASED', '2025-03-01'),
        marriage('M4', 'ANNULLED', '2016-01-01'),
      ],
      MarriageParty: [
        ['M1', mother],
        ['M1', former],
        ['M2', mother],
        ['M2', father],
        ['M3', widow],
        ['M3', dead],
        ['M4', old],
        ['M4', former],
      ].map(([marriageNumber, person], index) => ({
        id: index + 1,
        marriageNumber,
        person,
        registeredOn: '2015-01-01',
      })),
      Kinship: [
        link(1, child, father, 'FATHER'),
        link(2, child, mother, 'MOTHER'),
        link(3, child, old, 'GUARDIAN'),
        link(4, child, former, 'GUARDIAN', '2025-12-31'),
        // Closed some time after the death that it lasted beyond.
        link(5, old, dead, 'FATHER', '2025-06-30'),
        link(6, old, former, 'FATHER', '2020-01-01'),
        { ...link(7, child, widow, 'GUARDIAN'), since: '2099-01-01' },
      ],
    });
  });
  afterAll(() => registry.stop());
  const asked = async (idNumber: string, field: string) => {
    const { data, errors } = await registry.ask(`{ person(idNumber: "${idNumber}") { it: ${field} } }`);
    return errors ? errors[0] : (data as { person: { it: unknown } }).person.it;
  };

  test.each([
    ['the father', father, true],
    ['a guardian who is no parent', old, true],
    ['a guardian until last year', former, false],
    ['a guardian from a later day on', widow, false],
    ['the child itself', child, false],
  ])('as parent of a child: %s', async (_who, parent, is) => {
    expect(await asked(parent, `isParentOf(child: "${child}")`)).toBe(is);
  });

  test('as parent of nobody who is not in the register, and of no parent', async () => {
    expect(await asked(father, `isParentOf(child: "${nobody}")`)).toBe(false);
    expect(await asked(child, `isParentOf(child: "${father}")`)).toBe(false);
  });

  test.each([
    ['a valid marriage, by either', father, mother, true],
    ['a valid marriage, by the other', mother, father, true],
    ['a divorce', mother, former, false],
    ['a death', widow, dead, false],
    ['an annulment', old, former, false],
    ['nothing', father, former, false],
    ['one person', mother, mother, false],
    ['one who is not in the register', mother, nobody, false],
  ])('as married to each other: %s', async (_what, one, other, is) => {
    expect(await asked(one, `isMarriedTo(spouse: "${other}")`)).toBe(is);
  });

  test.each([
    ['a spouse', mother, father, true],
    ['a divorced spouse', former, mother, false],
    ['a widow', widow, dead, true],
    ['who died before the other', dead, widow, false],
    ['a spouse of an annulled marriage', old, former, false],
    ['a child', child, father, true],
    ['a parent', mother, child, true],
    ['a guardian who is no parent', old, child, false],
    ['a child whose link was closed after the death', old, dead, true],
    ['a child whose link was closed while the other lives', former, old, false],
    ['oneself', mother, mother, false],
    ['of one who is not in the register', mother, nobody, false],
  ])('as next of kin: %s', async (_who, one, other, is) => {
    expect(await asked(one, `isNextOfKinOf(person: "${other}")`)).toBe(is);
    // The same question from the side of the other, who has to be in the register to be asked about.
    if (other !== nobody) expect(await asked(other, `hasNextOfKin(person: "${one}")`)).toBe(is);
  });

  test('not by a number that does not check', async () => {
    for (const field of ['isParentOf(child', 'isMarriedTo(spouse', 'isNextOfKinOf(person', 'hasNextOfKin(person']) {
      expect(await asked(mother, `${field}: "310101199003070018")`)).toMatchObject({
        message: expect.stringContaining('check digit is 9, not 8'),
      });
    }
  });

  test('without a byte about anyone else', async () => {
    const fields = `isParentOf(child: "${father}") isMarriedTo(spouse: "${child}") isNextOfKinOf(person: "${former}")`;
    const answer = JSON.stringify(await registry.ask(`{ person(idNumber: "${mother}") { ${fields} } }`));
    expect(JSON.parse(answer)).toEqual({
      data: { person: { isParentOf: false, isMarriedTo: false, isNextOfKinOf: false } },
    });
  });

  test('in as many statements for three as for one', async () => {
    const fields = `isParentOf(child: "${child}") isMarriedTo(spouse: "${father}") isNextOfKinOf(person: "${dead}")`;
    const counted = async (some: readonly string[]) =>
      (await registry.count(`query ($some: [CitizenId!]!) { people(idNumbers: $some) { ${fields} } }`, { some }))
        .statements;
    expect(await counted([mother, old, widow])).toBeLessThanOrEqual((await counted([mother])) + 1);
  });
});
