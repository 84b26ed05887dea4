import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spatial } from '../../../../subgraphs/spatial/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { buildingNumber, company, divisions, owner, rightRow, spouse, unitRow } from '../town.ts';

const codes = Array.from({ length: 25 }, (_, index) => `${buildingNumber}${String(index + 1).padStart(4, '0')}`);

interface Properties {
  readonly totalCount: number;
  readonly nodes: readonly ({ readonly unitCode: string } | null)[];
  readonly edges: readonly { readonly share: string | null; readonly right: { readonly registeredOn: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

function entitiesOf(data: unknown) {
  return (data as { _entities: { properties: Properties }[] })._entities;
}

describe('what someone holds', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(spatial, {
      Division: divisions,
      RealEstateUnit: codes
        .slice(0, 24)
        .map((code, index) => unitRow(index + 1, code, null, index === 3 ? { divisionCode: '310115002' } : {})),
      // The owner holds all 25, the last of which the register of units has lost; sold the first to the spouse.
      Right: [
        ...codes.map((code, index) =>
          rightRow(index + 1, code, index === 0 ? { status: 'HISTORICAL', endedOn: '2021-01-01' } : {}),
        ),
        rightRow(26, codes[0] ?? '', { registeredOn: '2021-01-01' }),
      ],
      RightHolder: [
        ...codes.map((unitCode, index) => ({
          id: index + 1,
          rightId: index + 1,
          unitCode,
          holderPerson: owner,
          holderName: '甲',
        })),
        { id: 26, rightId: 26, unitCode: codes[0], holderPerson: spouse, holderName: '乙', share: '1/2' },
        { id: 27, rightId: 26, unitCode: codes[0], holderEnterprise: company, holderName: '某公司', share: '1/2' },
      ],
    });
  });
  afterAll(() => registry.stop());

  const fields =
    'totalCount nodes { unitCode } edges { share right { registeredOn } } pageInfo { hasNextPage endCursor }';
  const properties = async (typename: string, key: object, parameters: string) => {
    const { data, errors } = await registry.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${typename} { properties${parameters} { ${fields} } } } }`,
      { keys: [{ __typename: typename, ...key }] },
    );
    expect(errors).toBeUndefined();
    return entitiesOf(data)[0]?.properties;
  };

  test('is by default what stands, by unit code, in pages that meet; a unit that is not on record is null', async () => {
    const one = await properties('Person', { idNumber: owner }, '');
    const two = await properties('Person', { idNumber: owner }, `(after: "${one?.pageInfo.endCursor}")`);
    expect([one?.totalCount, one?.pageInfo.hasNextPage, two?.pageInfo.hasNextPage]).toEqual([24, true, false]);
    expect([...(one?.nodes ?? []), ...(two?.nodes ?? [])].map((node) => node?.unitCode ?? null)).toEqual([
      ...codes.slice(1, 24),
      null,
    ]);
    expect(two?.edges.at(-1)?.right.registeredOn).toBe('2020-01-01');
  });

  test('is with its history everything ever held', async () => {
    const all = await properties('Person', { idNumber: owner }, '(status: null, first: 1)');
    expect([all?.totalCount, all?.nodes]).toEqual([25, [{ unitCode: codes[0] }]]);
    const past = await properties('Person', { idNumber: owner }, '(status: HISTORICAL)');
    expect([past?.totalCount, past?.nodes]).toEqual([1, [{ unitCode: codes[0] }]]);
  });

  test('can be asked for one district: none there is an empty page, which is the proof of owning no home', async () => {
    const there = await properties('Person', { idNumber: owner }, '(division: "310115")');
    expect([there?.totalCount, there?.nodes]).toEqual([1, [{ unitCode: codes[3] }]]);
    const none = await properties('Person', { idNumber: spouse }, '(division: "310115")');
    expect([none?.totalCount, none?.nodes]).toEqual([0, []]);
  });

  test('has the right on its edge, for persons and enterprises alike', async () => {
    const expected = {
      totalCount: 1,
      nodes: [{ unitCode: codes[0] }],
      edges: [{ share: '1/2', right: { registeredOn: '2021-01-01' } }],
    };
    expect(await properties('Person', { idNumber: spouse }, '')).toMatchObject(expected);
    expect(await properties('Enterprise', { uscc: company }, '')).toMatchObject(expected);
  });

  test('takes the same number of statements for one person as for a family', async () => {
    const ask = (people: readonly string[]) =>
      registry.count(
        `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { properties { ${fields} } } } }`,
        { keys: people.map((idNumber) => ({ __typename: 'Person', idNumber })) },
      );
    const [one, three] = [await ask([spouse]), await ask([owner, spouse, '310115201806120030'])];
    expect(one.errors ?? three.errors).toBeUndefined();
    // The page, its count, the units, the rights.
    expect([one.statements, three.statements]).toEqual([4, 4]);
    expect(entitiesOf(three.data).map((each) => each.properties.totalCount)).toEqual([24, 1, 0]);
  });

  test.each([0, 1_000_000])('first: %i is refused and costs only its field', async (first) => {
    const { data, errors } = await registry.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { idNumber properties(first: ${first}) { totalCount } } } }`,
      { keys: [{ __typename: 'Person', idNumber: owner }] },
    );
    expect(data?._entities).toEqual([{ idNumber: owner, properties: null }]);
    expect(errors?.[0]).toMatchObject({
      message: `"first" is ${first}; expected 1 to 100`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
