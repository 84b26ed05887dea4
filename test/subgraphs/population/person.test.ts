import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { population } from '../../../subgraphs/population/index.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { sourced } from '../../support/sourced.ts';

const [father, mother, child] = ['310101199003070019', '310104198511150028', '310115201806120030'];
const people = [father, mother, child].map((idNumber, index) => ({
  idNumber,
  documentKind: 'RESIDENT_IDENTITY_CARD',
  name: ['甲', '乙', '丙'][index],
  sex: ['MALE', 'FEMALE', 'MALE'][index],
  birthDate: ['1990-03-07', '1985-11-15', '2018-06-12'][index],
  ethnicityCode: '01',
  nationality: 'CHN',
  phone: '13800001234',
  status: 'NORMAL',
  isUnderInvestigation: false,
  isDisputed: index === 1,
  ...sourced,
}));

describe('a person in the population registry', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(population, {
      Person: people,
      PersonName: [
        { id: 1, person: father, kind: 'FORMER', name: '旧名', until: '2001-01-01' },
        { id: 2, person: father, kind: 'VARIANT', name: '异写' },
      ],
      Kinship: [father, mother].map((parent, index) => ({
        id: index + 1,
        child,
        parent,
        relation: index === 0 ? 'FATHER' : 'MOTHER',
        basis: 'BIRTH_CERTIFICATE',
        since: '2018-06-12',
        ...sourced,
      })),
      Marriage: [
        {
          number: 'M1',
          kind: 'MARRIAGE',
          registeredOn: '2010-01-01',
          registryOffice: 'x',
          status: 'DIVORCED',
          endedOn: '2012-01-01',
          ...sourced,
        },
        {
          number: 'M2',
          kind: 'MARRIAGE',
          registeredOn: '2015-01-01',
          registryOffice: 'x',
          status: 'VALID',
          ...sourced,
        },
      ],
      MarriageParty: [
        { id: 1, marriageNumber: 'M1', person: mother, registeredOn: '2010-01-01' },
        { id: 2, marriageNumber: 'M2', person: mother, registeredOn: '2015-01-01' },
        { id: 3, marriageNumber: 'M2', person: father, registeredOn: '2015-01-01' },
      ],
      Contribution: Array.from({ length: 25 }, (_, index) => ({
        id: index + 1,
        person: father,
        employer: '91310000MA1AAAA11H',
        kinds: 'PENSION,MEDICAL',
        fromMonth: `${2000 + index}-01-01`,
        toMonth: `${2000 + index}-12-01`,
        baseFen: 1_000_000,
        ...sourced,
      })),
    });
  });
  afterAll(() => registry.stop());

  test('is found by a number with a small x or of the first generation as by its own', async () => {
    const { data } = await registry.ask('{ person(idNumber: "310101900307001") { idNumber firstGenerationNumber } }');
    expect(data).toEqual({ person: { idNumber: father, firstGenerationNumber: '310101900307001' } });
  });

  test('who is not in the register is null without an error', async () => {
    expect(await registry.ask('{ person(idNumber: "31010719991001000X") { name } }')).toEqual({
      data: { person: null },
    });
  });

  test('is refused with the reason where the check digit is wrong', async () => {
    const { data, errors } = await registry.ask('{ person(idNumber: "310101199003070018") { name } }');
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('check digit is 9, not 8'),
      extensions: { code: 'INVALID_IDENTIFIER' },
    });
  });

  test('shows names, age on a day, and the place of first registration as it stood', async () => {
    const { data } = await registry.ask(
      `{ person(idNumber: "${father}") { age(on: "2026-03-06") firstRegistrationDivision maskedPhone nameVariants
         formerNames { name until } isDisputed ethnicity { chineseName } source { registry version isSynthetic } } }`,
    );
    expect(data?.person).toEqual({
      age: 35,
      firstRegistrationDivision: '310101',
      maskedPhone: '138****1234',
      nameVariants: ['异写'],
      formerNames: [{ name: '旧名', until: '2001-01-01' }],
      isDisputed: false,
      ethnicity: { chineseName: '汉族' },
      source: { registry: 'POPULATION', version: 1, isSynthetic: false },
    });
  });

  test('married twice is remarried, and the marriage in force is the second', async () => {
    const { data } = await registry.ask(`{ people(idNumbers: ["${mother}", "${father}"]) {
      maritalStatus marriage { number parties { name } } marriages { number status } } }`);
    expect(data?.people).toEqual([
      {
        maritalStatus: 'REMARRIED',
        marriage: { number: 'M2', parties: [{ name: '乙' }, { name: '甲' }] },
        marriages: [
          { number: 'M2', status: 'VALID' },
          { number: 'M1', status: 'DIVORCED' },
        ],
      },
      {
        maritalStatus: 'FIRST_MARRIAGE',
        marriage: { number: 'M2', parties: [{ name: '乙' }, { name: '甲' }] },
        marriages: [{ number: 'M2', status: 'VALID' }],
      },
    ]);
  });

  test('has its marriages of one standing where that is asked for', async () => {
    const { data, errors } = await registry.ask(`{ people(idNumbers: ["${mother}", "${father}"]) {
      ended: marriages(status: DIVORCED) { number } all: marriages(status: null) { number } } }`);
    expect(errors).toBeUndefined();
    expect(data?.people).toEqual([
      { ended: [{ number: 'M1' }], all: [{ number: 'M2' }, { number: 'M1' }] },
      { ended: [], all: [{ number: 'M2' }] },
    ]);
  });

  test('pages through contributions from the newest, and the pages meet', async () => {
    const page = (first: number, after: string | null) =>
      registry.ask(
        `query ($first: Int, $after: String) { person(idNumber: "${father}") { socialInsurance {
           contributions(first: $first, after: $after) { nodes { fromMonth base { amount } } totalCount pageInfo { hasNextPage endCursor } } } } }`,
        { first, after },
      );
    const one = (await page(20, null)).data as never as Answer;
    const two = (await page(20, one.person.socialInsurance.contributions.pageInfo.endCursor)).data as never as Answer;
    const [first, second] = [one, two].map((answer) => answer.person.socialInsurance.contributions);
    expect([first?.totalCount, first?.pageInfo.hasNextPage, second?.pageInfo.hasNextPage]).toEqual([25, true, false]);
    const months = [...(first?.nodes ?? []), ...(second?.nodes ?? [])].map(({ fromMonth }) => fromMonth);
    expect(months).toEqual(Array.from({ length: 25 }, (_, index) => `${2024 - index}-01-01`));
  });

  test('counts paid months of a kind within a range', async () => {
    const { data } = await registry.ask(`{ person(idNumber: "${father}") { socialInsurance {
      all: monthsPaid some: monthsPaid(from: "2023-07-15", to: "2024-02-01") none: monthsPaid(kind: MATERNITY) } } }`);
    expect(data?.person).toEqual({ socialInsurance: { all: 300, some: 8, none: 0 } });
  });

  test('is verified without showing what the register holds', async () => {
    const { data } = await registry.ask(`{ person(idNumber: "${father}") {
      yes: matches(name: "甲", sex: MALE) no: matches(name: "甲", birthDate: "1990-03-08") } }`);
    expect(data?.person).toEqual({ yes: true, no: false });
  });

  test.each([0, -1, 1_000_000])('first: %i is refused with the range and costs only its field', async (first) => {
    const { data, errors } = await registry.ask(
      `{ person(idNumber: "${father}") { name socialInsurance { contributions(first: ${first}) { totalCount } } } }`,
    );
    expect(data?.person).toEqual({ name: '甲', socialInsurance: { contributions: null } });
    expect(errors?.[0]).toMatchObject({
      message: `"first" is ${first}; expected 1 to 100`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('a family of any size takes the same number of statements', async () => {
    const fields = 'name marriages { parties { name } } children { child { name } }';
    const one = await registry.count(`{ people(idNumbers: ["${father}"]) { ${fields} } }`);
    const three = await registry.count(`{ people(idNumbers: ["${child}", "${father}", "${mother}"]) { ${fields} } }`);
    expect(one.errors ?? three.errors).toBeUndefined();
    expect(one.statements).toBe(7);
    expect(three.statements).toBe(7);
  });

  test('requests of one tick share their statements and not their answers', async () => {
    const before = registry.registry.database.statements();
    const answers = await Promise.all(
      [father, mother, child].map((idNumber) => registry.ask(`{ person(idNumber: "${idNumber}") { name } }`)),
    );
    expect(answers.map(({ data }) => data?.person)).toEqual([{ name: '甲' }, { name: '乙' }, { name: '丙' }]);
    expect(registry.registry.database.statements() - before).toBe(1);
  });

  test('is resolved for other registries by its key, in the order asked', async () => {
    const { data } = await registry.ask(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { name } ... on Enterprise { insuredEmployeeCount } ... on Address { residentCount } } }',
      {
        keys: [
          { __typename: 'Person', idNumber: mother },
          { __typename: 'Enterprise', uscc: '91310000MA1AAAA11H' },
          { __typename: 'Address', code: 'none' },
          { __typename: 'Person', idNumber: '31010719991001000X' },
        ],
      },
    );
    expect(data?._entities).toEqual([{ name: '乙' }, { insuredEmployeeCount: 1 }, { residentCount: 0 }, null]);
  });
});

interface Answer {
  person: {
    socialInsurance: {
      contributions: {
        nodes: { fromMonth: string }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
  };
}
