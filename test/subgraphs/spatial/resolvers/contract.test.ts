import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spatial } from '../../../../subgraphs/spatial/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { company, owner, parcelCode, parcelRow, spouse, unitCode, unitRow } from '../town.ts';

const lease = { unitCode, landlordPerson: owner, landlordName: '甲', filedOn: '2024-01-01', ...sourced };

const leaseNumber = (serial: number) => `沪租备3101012024000000${serial}`;
const projectCode = '2017-310101-70-03-000001';

describe('a filed contract', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(spatial, {
      Parcel: [parcelRow(1, parcelCode, null)],
      RealEstateUnit: [unitRow(1, unitCode, null)],
      Transaction: [
        {
          filingNumber: 'T1',
          unitCode,
          kind: 'RESALE',
          priceFen: 512_345_600,
          filedOn: '2022-01-05',
          status: 'REGISTERED',
          ...sourced,
        },
        {
          filingNumber: 'T2',
          unitCode,
          kind: 'RESALE',
          priceFen: 600_000_000,
          filedOn: '2026-01-05',
          status: 'FILED',
          invoiceNumber: '26310000000001234567',
          ...sourced,
        },
      ],
      TransactionParty: [
        { id: 1, filingNumber: 'T2', role: 'SELLER', holderPerson: owner, holderName: '甲' },
        { id: 2, filingNumber: 'T2', role: 'BUYER', holderPerson: spouse, holderName: '乙', share: '1/2' },
        { id: 3, filingNumber: 'T2', role: 'BUYER', holderEnterprise: company, holderName: '某公司', share: '1/2' },
      ],
      TaxClearance: [
        {
          number: 'X1',
          unitCode,
          filingNumber: 'T2',
          kind: 'DEED',
          holderPerson: spouse,
          holderName: '乙',
          amountFen: 9_000_000,
          clearedOn: '2026-01-10',
          ...sourced,
        },
      ],
      LeaseFiling: [
        {
          number: leaseNumber(1),
          ...lease,
          tenantPerson: spouse,
          tenantName: '乙',
          from: '2020-01-01',
          to: '2021-12-31',
          monthlyRentFen: 500_000,
        },
        {
          number: leaseNumber(2),
          ...lease,
          tenantPerson: spouse,
          tenantName: '乙',
          from: '2024-01-01',
          to: '2999-12-31',
        },
        {
          number: leaseNumber(3),
          ...lease,
          tenantEnterprise: company,
          tenantName: '某公司',
          from: '2023-01-01',
          to: '2999-12-31',
          cancelledOn: '2023-06-01',
        },
      ],
      ConstructionProject: [
        {
          code: projectCode,
          name: '一号楼',
          kind: 'SMALL',
          parcelCode,
          developerEnterprise: company,
          developerName: '某公司',
          ...sourced,
        },
      ],
      ConstructionRecord: ['CONSTRUCTION_PERMIT', 'LAND_APPROVAL', 'CONTRACT'].map((stage, index) => ({
        id: index + 1,
        projectCode: projectCode,
        stage,
        number: `N${index}`,
        issuer: '市住房和城乡建设管理委员会',
        issuedOn: `2026-0${3 - index}-01`,
        partyEnterprise: company,
        manager: owner,
        amountFen: stage === 'CONTRACT' ? 100_00 : null,
        extensions: 1,
        ...sourced,
      })),
    });
  });
  afterAll(() => registry.stop());

  test('says of two people whether it is between them, and of nobody else anything', async () => {
    const { data, errors } = await registry.ask(`{ realEstateUnit(unitCode: "${unitCode}") {
      isTheirs: isUnderContract(buyer: "${spouse}", seller: "${owner}")
      isReversed: isUnderContract(buyer: "${owner}", seller: "${spouse}") } }`);
    expect(errors).toBeUndefined();
    expect(data?.realEstateUnit).toEqual({ isTheirs: true, isReversed: false });
  });

  test('of sale has its parties and price, newest first', async () => {
    const party = 'holderName share holder { ... on Person { idNumber } ... on Enterprise { uscc } }';
    const { data } = await registry.ask(`{ realEstateUnit(unitCode: "${unitCode}") {
      transactions { filingNumber status price { amount } sellers { ${party} } buyers { ${party} } unit { unitCode } }
      taxClearances { number kind amount { amount } filingNumber taxpayer { ... on Person { idNumber } } } } }`);
    expect(data?.realEstateUnit).toEqual({
      transactions: [
        {
          filingNumber: 'T2',
          status: 'FILED',
          price: { amount: '6000000.00' },
          sellers: [{ holderName: '甲', share: null, holder: { idNumber: owner } }],
          buyers: [
            { holderName: '乙', share: '1/2', holder: { idNumber: spouse } },
            { holderName: '某公司', share: '1/2', holder: { uscc: company } },
          ],
          unit: { unitCode },
        },
        {
          filingNumber: 'T1',
          status: 'REGISTERED',
          price: { amount: '5123456.00' },
          sellers: [],
          buyers: [],
          unit: { unitCode },
        },
      ],
      taxClearances: [
        {
          number: 'X1',
          kind: 'DEED',
          amount: { amount: '90000.00' },
          filingNumber: 'T2',
          taxpayer: { idNumber: spouse },
        },
      ],
    });
  });

  test('of a unit are found by their status, and its invoices by their number', async () => {
    const { data } = await registry.ask(`{ realEstateUnit(unitCode: "${unitCode}") {
      all: transactions { status } filed: transactions(status: FILED) { status }
      right: hasInvoice(number: "26310000000001234567") wrong: hasInvoice(number: "26310000000001234568") } }`);
    const unit = data?.realEstateUnit as Record<string, { status: string }[]> | undefined;
    const { all, filed, right, wrong } = unit ?? {};
    expect(filed).toEqual(all?.filter(({ status }) => status === 'FILED'));
    expect([right, wrong]).toEqual([true, false]);
  });

  test('of sale is found by its standing, with the taxes that were paid on it and on no other', async () => {
    const { data, errors } = await registry.ask(`{ realEstateUnit(unitCode: "${unitCode}") {
      filed: transactions(status: FILED) { filingNumber taxClearances { number } }
      registered: transactions(status: REGISTERED) { filingNumber taxClearances { number } }
      cancelled: transactions(status: CANCELLED) { filingNumber } } }`);
    expect(errors).toBeUndefined();
    expect(data?.realEstateUnit).toEqual({
      filed: [{ filingNumber: 'T2', taxClearances: [{ number: 'X1' }] }],
      registered: [{ filingNumber: 'T1', taxClearances: [] }],
      cancelled: [],
    });
  });

  test('of sale tells whether an invoice is the one that was issued for it, and shows no other number', async () => {
    const answer = await registry.ask(`{ realEstateUnit(unitCode: "${unitCode}") { transactions {
      right: hasInvoice(number: "26310000000001234567") wrong: hasInvoice(number: "26310000000001234568") } } }`);
    expect(answer).toEqual({
      data: {
        realEstateUnit: {
          transactions: [
            { right: true, wrong: false },
            { right: false, wrong: false },
          ],
        },
      },
    });
    const { data, errors } = await registry.ask(
      `{ realEstateUnit(unitCode: "${unitCode}") { transactions { hasInvoice(number: "263") } } }`,
    );
    expect(data?.realEstateUnit).toEqual({ transactions: [{ hasInvoice: null }, { hasInvoice: null }] });
    expect(errors?.[0]).toMatchObject({
      message: '"number": 3 characters, expected 8 to 20 digits',
      extensions: { code: 'INVALID_IDENTIFIER' },
    });
  });

  test('of lease is found by its number and counts on the days of its term', async () => {
    const { data } = await registry.ask(`{
      first: leaseFiling(number: "${leaseNumber(1)}") { landlord { ... on Person { idNumber } } tenantName monthlyRent { amount currency }
        isCurrent on: isCurrent(on: "2021-12-31") unit { room } }
      second: leaseFiling(number: "${leaseNumber(2)}") { monthlyRent { amount } isCurrent }
      none: leaseFiling(number: "${leaseNumber(9)}") { number } }`);
    expect(data).toEqual({
      first: {
        landlord: { idNumber: owner },
        tenantName: '乙',
        monthlyRent: { amount: '5000.00', currency: 'CNY' },
        isCurrent: false,
        on: true,
        unit: { room: '101' },
      },
      second: { monthlyRent: null, isCurrent: true },
      none: null,
    });
  });

  test('of lease is found from the unit, all or those in their term', async () => {
    const { data } = await registry.ask(
      `{ realEstateUnit(unitCode: "${unitCode}") { leases { number } now: leases(isCurrent: true) { number } } }`,
    );
    expect(data?.realEstateUnit).toEqual({
      leases: [{ number: leaseNumber(2) }, { number: leaseNumber(3) }, { number: leaseNumber(1) }],
      now: [{ number: leaseNumber(2) }],
    });
  });

  test('of lease is found from its tenant, newest first', async () => {
    const { data } = await registry.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) {
         ... on Person { leases { totalCount nodes { number } } } ... on Enterprise { leases { nodes { number isCurrent } } }
         ... on LeaseFiling { filedOn } } }`,
      {
        keys: [
          { __typename: 'Person', idNumber: spouse },
          { __typename: 'Enterprise', uscc: company },
          { __typename: 'Person', idNumber: owner },
          { __typename: 'LeaseFiling', number: leaseNumber(1) },
        ],
      },
    );
    expect(data?._entities).toEqual([
      { leases: { totalCount: 2, nodes: [{ number: leaseNumber(2) }, { number: leaseNumber(1) }] } },
      { leases: { nodes: [{ number: leaseNumber(3), isCurrent: false }] } },
      { leases: { totalCount: 0, nodes: [] } },
      { filedOn: '2024-01-01' },
    ]);
  });

  test('for works stands in its project, whose steps come oldest first, and the permit says when it lapses', async () => {
    const { data } =
      await registry.ask(`{ constructionProject(code: "${projectCode}") { name parcel { code } developer { uscc }
      records { stage manager { idNumber } party { uscc } amount { amount } lapsesOn }
      contracts: records(stage: CONTRACT) { number } }
      parcel(code: "${parcelCode}") { constructionProjects { code } } }`);
    const step = { manager: { idNumber: owner }, party: { uscc: company } };
    expect(data).toEqual({
      constructionProject: {
        name: '一号楼',
        parcel: { code: parcelCode },
        developer: { uscc: company },
        records: [
          { stage: 'CONTRACT', ...step, amount: { amount: '100.00' }, lapsesOn: null },
          { stage: 'LAND_APPROVAL', ...step, amount: null, lapsesOn: null },
          { stage: 'CONSTRUCTION_PERMIT', ...step, amount: null, lapsesOn: '2026-09-01' },
        ],
        contracts: [{ number: 'N2' }],
      },
      parcel: { constructionProjects: [{ code: projectCode }] },
    });
  });
});
