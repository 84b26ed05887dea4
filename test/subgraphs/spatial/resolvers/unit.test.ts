import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spatial } from '../../../../subgraphs/spatial/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { company, otherUnitCode, owner, spouse, unitCode } from '../town.ts';
import { rowsOfUnits, units } from './unit-rows.ts';

describe('a real-estate unit', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(spatial, rowsOfUnits);
  });
  afterAll(() => registry.stop());

  const ask = async (fields: string) => {
    const { data, errors } = await registry.ask(`{ realEstateUnit(unitCode: "${unitCode}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data?.realEstateUnit;
  };

  test('has its areas, survey, and codes before and after it', async () => {
    expect(
      await ask(`room floor totalAreaSquareMetres innerAreaSquareMetres plannedUse status survey { number surveyedOn }
        precededBy { kind on predecessorCode predecessor { unitCode } } succeededBy { kind successor { unitCode } } geometry { crs }`),
    ).toEqual({
      room: '101',
      floor: 1,
      totalAreaSquareMetres: 90.5,
      innerAreaSquareMetres: 70.25,
      plannedUse: 'RESIDENTIAL',
      status: 'CURRENT',
      survey: { number: 'S1', surveyedOn: '2019-05-05' },
      precededBy: [
        { kind: 'SPLIT', on: '2019-06-01', predecessorCode: `${unitCode.slice(0, 24)}0009`, predecessor: null },
      ],
      succeededBy: [{ kind: 'MERGE', successor: { unitCode: otherUnitCode } }],
      geometry: null,
    });
  });

  test('shows the right that stands, and the whole history from the newest when asked for all', async () => {
    const right = 'registrationKind registeredOn status';
    expect(
      await ask(
        `now: rights { ${right} } past: rights(status: HISTORICAL) { endedOn } all: rights(status: null) { ${right} }`,
      ),
    ).toEqual({
      now: [{ registrationKind: 'TRANSFER', registeredOn: '2022-02-02', status: 'CURRENT' }],
      past: [{ endedOn: '2022-02-02' }],
      all: [
        { registrationKind: 'TRANSFER', registeredOn: '2022-02-02', status: 'CURRENT' },
        { registrationKind: 'FIRST', registeredOn: '2019-06-02', status: 'HISTORICAL' },
      ],
    });
  });

  test('verifies who holds it and who rents it, and says nothing of anybody else', async () => {
    expect(
      await ask(`first: isHeldBy(person: "${owner}") second: isHeldBy(person: "${spouse}")
        former: isHeldBy(enterprise: "${company}") tenant: isLeasedTo(person: "${spouse}")
        past: isLeasedTo(person: "${spouse}", on: "2024-06-01") other: isLeasedTo(enterprise: "${company}")`),
    ).toEqual({ first: true, second: true, former: false, tenant: false, past: true, other: false });
  });

  test.each([
    ['isHeldBy', 'neither is given'],
    ['isHeldBy(person: null)', 'neither is given'],
    [`isHeldBy(person: "${owner}", enterprise: "${company}")`, 'both are given'],
    ['isLeasedTo(on: "2024-06-01")', 'neither is given'],
    [`isLeasedTo(person: "${owner}", enterprise: "${company}")`, 'both are given'],
  ])('refuses %s rather than answer it', async (field, reason) => {
    const { data, errors } = await registry.ask(`{ realEstateUnit(unitCode: "${unitCode}") { it: ${field} } }`);
    expect(data).toEqual({ realEstateUnit: { it: null } });
    expect(errors?.[0]).toMatchObject({
      message: `"person" and "enterprise": ${reason}; expected exactly one of them`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('is held by persons with their shares, or by someone known by name only', async () => {
    const { data } = await registry.ask(`{ realEstateUnitsByCode(unitCodes: ["${units[0]}", "${units[1]}"]) {
      rights { type { code chineseName } coOwnership certificateNumber }
      holders { holderName share holder { ... on Person { idNumber } ... on Enterprise { uscc } } } } }`);
    expect(data?.realEstateUnitsByCode).toEqual([
      {
        rights: [
          {
            type: { code: '4', chineseName: '国有建设用地使用权/房屋（构筑物）所有权' },
            coOwnership: 'SHARES',
            certificateNumber: '沪（2020）黄字不动产权第000002号',
          },
        ],
        holders: [
          { holderName: '甲', share: '2/3', holder: { idNumber: owner } },
          { holderName: '乙', share: '1/3', holder: { idNumber: spouse } },
        ],
      },
      {
        rights: [expect.objectContaining({ coOwnership: 'SOLE' })],
        holders: [{ holderName: 'Overseas Ltd', share: null, holder: null }],
      },
    ]);
  });

  test('is mortgaged by ranking until release, also after the debt was due', async () => {
    expect(
      await ask(`mortgages { certificateNumber ranking amount { amount currency } status mortgageeName mortgagee { ... on Enterprise { uscc } } }
        released: mortgages(status: RELEASED) { certificateNumber releasedOn } expired: mortgages(status: EXPIRED) { kind }
        all: mortgages(status: null) { certificateNumber }`),
    ).toEqual({
      mortgages: [
        {
          certificateNumber: 'M2',
          ranking: 1,
          amount: { amount: '0.05', currency: 'CNY' },
          status: 'ACTIVE',
          mortgageeName: '某银行',
          mortgagee: { uscc: company },
        },
        {
          certificateNumber: 'M1',
          ranking: 2,
          amount: { amount: '1234567.89', currency: 'CNY' },
          status: 'ACTIVE',
          mortgageeName: '某银行',
          mortgagee: { uscc: company },
        },
      ],
      released: [{ certificateNumber: 'M3', releasedOn: '2024-05-05' }],
      expired: [],
      all: [{ certificateNumber: 'M2' }, { certificateNumber: 'M3' }, { certificateNumber: 'M1' }],
    });
  });

  test('is under seizure while one stands: not by a lapsed one, not by a released one', async () => {
    expect(
      await ask(`seizures { documentNumber kind status } expired: seizures(status: EXPIRED) { documentNumber status }
        released: seizures(status: RELEASED) { documentNumber status } all: seizures(status: null) { ranking }`),
    ).toEqual({
      seizures: [{ documentNumber: '（2024）沪0101执1号', kind: 'WAITING', status: 'ACTIVE' }],
      expired: [{ documentNumber: '（2024）沪0101执2号', status: 'EXPIRED' }],
      released: [{ documentNumber: '（2024）沪0101执3号', status: 'RELEASED' }],
      all: [{ ranking: 1 }, { ranking: 2 }, { ranking: 3 }],
    });
  });

  test('shows objections, advance notices, easements and rights of habitation', async () => {
    const person = '{ ... on Person { idNumber } }';
    expect(
      await ask(`objections { reason applicantName applicant ${person} } preNotices { kind obligorName holder ${person} }
        easements { content dominantUnit { unitCode } } rightsOfHabitation { certificateNumber holderName to status }`),
    ).toEqual({
      objections: [{ reason: '份额有误', applicantName: '乙', applicant: { idNumber: spouse } }],
      preNotices: [{ kind: 'SALE', obligorName: '甲', holder: { idNumber: spouse } }],
      easements: [{ content: '通行', dominantUnit: { unitCode: otherUnitCode } }],
      rightsOfHabitation: [{ certificateNumber: 'H1', holderName: '乙', to: null, status: 'ACTIVE' }],
    });
  });

  test('with nothing entered against it has empty lists, not null, and no error', async () => {
    const { data, errors } = await registry.ask(`{ realEstateUnit(unitCode: "${units[2]}") {
      rights { status } holders { share } mortgages { kind } seizures { kind } objections { reason } preNotices { kind }
      easements { content } rightsOfHabitation { to } transactions { kind } leases { number } taxClearances { kind } survey { number } } }`);
    expect(errors).toBeUndefined();
    const { survey, ...lists } = (data?.realEstateUnit ?? {}) as Record<string, unknown>;
    expect(survey).toBeNull();
    expect(Object.values(lists)).toEqual(Array(11).fill([]));
  });

  test('any number of units takes the same number of statements', async () => {
    const fields =
      'unitCode rights { holders { holderName } } mortgages { kind } seizures { kind } precededBy { predecessor { room } }';
    const ask = (unitCodes: readonly string[]) =>
      registry.count(
        `query ($unitCodes: [RealEstateUnitCode!]!) { realEstateUnitsByCode(unitCodes: $unitCodes) { ${fields} } }`,
        { unitCodes },
      );
    const one = await ask([unitCode]);
    const three = await ask(units.toReversed());
    expect(one.errors ?? three.errors).toBeUndefined();
    expect([one.statements, three.statements]).toEqual([7, 7]);
    const asked = three.data?.realEstateUnitsByCode as { unitCode: string }[];
    expect(asked.map((unit) => unit.unitCode)).toEqual(units.toReversed());
  });

  test('is null where the register has none, refused where its code is malformed, and at most 100 are asked at once', async () => {
    const none = `${unitCode.slice(0, 24)}0099`;
    const { data } = await registry.ask(
      `{ realEstateUnit(unitCode: "${none}") { room } realEstateUnitsByCode(unitCodes: ["${none}"]) { room } }`,
    );
    expect(data).toEqual({ realEstateUnit: null, realEstateUnitsByCode: [null] });
    const malformed = await registry.ask('{ realEstateUnit(unitCode: "310101") { room } }');
    expect(malformed.errors?.[0]?.extensions?.code).toBe('INVALID_IDENTIFIER');
    const many = await registry.ask(
      'query ($codes: [RealEstateUnitCode!]!) { realEstateUnitsByCode(unitCodes: $codes) { room } }',
      { codes: Array(101).fill(unitCode) },
    );
    expect(many.errors?.[0]?.message).toBe('"unitCodes" has 101 keys; expected at most 100');
  });
});
