import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isLeafType, isNullableType, isObjectType } from 'graphql';
import { localSource } from '../../gateway/source/local-source.ts';
import { persona } from '../../seed/personas/personas.ts';
import { type City, openCity } from '../support/city.ts';
import { type Answer, openGateway, type TestGateway } from '../support/gateway.ts';

const founder = persona('founder').ids;
const owner = `person(idNumber: "${founder.idNumber}")`;
const company = `enterprise(uscc: "${founder.uscc}")`;

/** The arguments of a type that take null, but for those of pages, each with how its field is asked. */
function nullableArguments(type: unknown) {
  return Object.values(isObjectType(type) ? type.getFields() : {}).flatMap((field) => {
    const named = getNamedType(field.type);
    const counts = isObjectType(named) && 'totalCount' in named.getFields();
    const selection = isLeafType(named) ? '' : counts ? ' { totalCount }' : ' { __typename }';
    const taking = field.args.filter(
      ({ name, type: taken }) => isNullableType(taken) && !['first', 'after'].includes(name),
    );
    return taking.map(({ name, defaultValue }) => ({
      name,
      field: (given: string) => `${field.name}${given}${selection}`,
      isDefaulted: defaultValue !== undefined,
    }));
  });
}

/** How many rows the field `it` of an answer has. */
function sizeOf({ data }: Answer): number {
  const [holder] = Object.values(data ?? {}) as { it: readonly unknown[] | { totalCount: number } }[];
  const it = holder?.it ?? [];
  return 'totalCount' in it ? it.totalCount : it.length;
}

describe('a filter never makes "none found" of what it does not know', () => {
  let city: City;
  let gateway: TestGateway;
  beforeAll(async () => {
    city = await openCity();
    gateway = await openGateway(city.registries.map(localSource));
  });
  afterAll(async () => {
    await gateway.stop();
    await city.stop();
  });
  const answered = async (query: string) => {
    const { data, errors } = await gateway.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };
  const refused = async (query: string) => {
    const { data, errors } = await gateway.ask(query);
    return { data, code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
  };

  test('the city’s districts are what divisions lists where no parent is given', async () => {
    const data = await answered('{ divisions { code } none: divisions(parent: null) { code } }');
    expect(data?.divisions).toHaveLength(16);
    expect(data?.none).toEqual(data?.divisions);
  });

  test.each(['31', '310000'])('the city is one division under the code %s', async (code) => {
    const data = await answered(`{ division(code: "${code}") { name } divisions(parent: "${code}") { code }
      enterprises(division: "${code}") { totalCount } ${owner} { properties(division: "${code}") { totalCount } } }`);
    const all = await answered('{ enterprises { totalCount } }');
    expect(data).toMatchObject({ division: { name: '上海市' }, person: { properties: { totalCount: 1 } }, ...all });
    expect(data?.divisions).toHaveLength(16);
  });

  test('a home lies in its street, its district and its city, and in no other division', async () => {
    const inDivision = (code: string) => `properties(division: "${code}") { totalCount }`;
    const data = await answered(`{ ${owner} { street: ${inDivision('310104103')} district: ${inDivision('310104')}
      city: ${inDivision('310000')} elsewhere: ${inDivision('310115')} } }`);
    const [one, none] = [{ totalCount: 1 }, { totalCount: 0 }];
    expect(data?.person).toEqual({ street: one, district: one, city: one, elsewhere: none });
  });

  test.each(['310103', '440000', '44', '310104000', '3101', '310100', '310104103001'])(
    'the division %s, which no register has, is refused everywhere rather than found empty',
    async (code) => {
      const message = /which the register does not have|expected a (district|street or town) or larger/;
      for (const query of [
        `{ divisions(parent: "${code}") { code } }`,
        `{ enterprises(division: "${code}") { totalCount } }`,
        `{ ${owner} { properties(division: "${code}") { totalCount } } }`,
        `{ ${company} { properties(division: "${code}") { totalCount } } }`,
      ]) {
        expect(await refused(query)).toEqual({
          data: expect.anything(),
          code: 'BAD_USER_INPUT',
          message: expect.stringMatching(message),
        });
      }
    },
  );

  test('a search for enterprises in a street is refused: they are registered by district', async () => {
    expect(await refused('{ enterprises(division: "310104103") { totalCount } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"division" is a street or town; expected a district or larger'),
    });
  });

  test('a district without an enterprise has none, and says so without an error', async () => {
    const districts = (await answered('{ divisions { code } }'))?.divisions as readonly { code: string }[];
    const found = `{ ${districts.map(({ code }) => `d${code}: enterprises(division: "${code}") { totalCount }`).join(' ')} }`;
    const counts = Object.values((await answered(found)) as Record<string, { totalCount: number }>);
    const all = (await answered('{ enterprises { totalCount } }'))?.enterprises as { totalCount: number };
    expect(counts.filter(({ totalCount }) => totalCount === 0).length).toBeGreaterThan(0);
    expect(counts.reduce((sum, { totalCount }) => sum + totalCount, 0)).toBe(all.totalCount);
  });

  test('a type of license that the catalogue does not have is refused, for people and enterprises', async () => {
    const unknown = '11310000000000035N001';
    for (const holder of [owner, company]) {
      expect(await refused(`{ ${holder} { licenses(type: "${unknown}") { totalCount } } }`)).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('which the catalogue does not have'),
      });
    }
  });

  test('an argument that is null means the same as one left out, or "all" where there is a default', async () => {
    const unit = `realEstateUnit(unitCode: "${founder.unitCode}")`;
    let compared = 0;
    for (const { schema } of city.registries) {
      for (const [type, holder] of Object.entries({ Person: owner, Enterprise: company, RealEstateUnit: unit })) {
        for (const { name, field, isDefaulted } of nullableArguments(schema.getType(type))) {
          const ask = (given: string) => gateway.ask(`{ ${holder} { it: ${field(given)} } }`);
          const [absent, given] = [await ask(''), await ask(`(${name}: null)`)];
          if (isDefaulted) expect(sizeOf(given)).toBeGreaterThanOrEqual(sizeOf(absent));
          else expect(given).toEqual(absent);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(30);
  });

  test('months paid of no kind, or in a range that ends before it begins, are refused', async () => {
    const paid = (asked: string) => `{ ${owner} { socialInsurance { monthsPaid${asked} } } }`;
    expect(await refused(paid('(kind: null)'))).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    const { data, errors } = await gateway.ask(`query ($kind: InsuranceKind) ${paid('(kind: $kind)')}`, { kind: null });
    expect(data).toEqual({ person: { socialInsurance: { monthsPaid: null } } });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect(await refused(paid('(from: "2020-02-01", to: "2020-01-31")'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"from" is after "to"'),
    });
    await answered(paid('(from: "2020-01-31", to: "2020-01-01")'));
  });

  test('an age is null before the birth, and a count of years ever after', async () => {
    const age = (on: string) => `age(on: "${on}")`;
    const data = await answered(`{ ${owner} { birthDate before: ${age('1988-04-08')} first: ${age('1988-04-09')}
      eve: ${age('2026-04-08')} day: ${age('2026-04-09')} far: ${age('2188-04-09')} } }`);
    expect(data?.person).toEqual({ birthDate: '1988-04-09', before: null, first: 0, eve: 37, day: 38, far: 200 });
  });

  test('a claim of nothing matches nobody: it is refused', async () => {
    for (const asked of ['', '(name: null)', '(name: " ")', '(name: "", sex: MALE)']) {
      expect(await refused(`{ ${owner} { matches${asked} } }`)).toEqual({
        data: { person: { matches: null } },
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('expected'),
      });
    }
  });

  test.each([
    'address(code: "nonsense") { text }',
    'building(number: "nonsense") { name }',
    'household(number: "x") { kind }',
    'leaseFiling(number: "x") { tenantName }',
    'constructionProject(code: "x") { name }',
    'nameDeclaration(number: "x") { name }',
    'licenseType(code: "x") { name }',
  ])('%s is refused: the number is none of that register', async (field) => {
    expect(await refused(`{ ${field} }`)).toMatchObject({ code: 'INVALID_IDENTIFIER' });
  });

  test.each([
    'address(code: "31010100200009999999") { text }',
    'building(number: "310101001002GB00001F0001") { name }',
    'household(number: "31010100299999999") { kind }',
    'leaseFiling(number: "沪租备31010120259999999") { tenantName }',
    'constructionProject(code: "2017-310101-70-03-999999") { name }',
    'nameDeclaration(number: "沪名申202699999999") { name }',
    `licenseType(code: "11310000000000035N001") { name }`,
  ])('%s is null: the number is well formed and the register does not have it', async (field) => {
    expect(Object.values((await answered(`{ ${field} }`)) ?? {})).toEqual([null]);
  });
});
