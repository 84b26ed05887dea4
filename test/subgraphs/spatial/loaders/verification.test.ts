import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spatial } from '../../../../subgraphs/spatial/index.ts';
import { isLeaseCurrentOn } from '../../../../subgraphs/spatial/lease-term.ts';
import { verificationLoaders } from '../../../../subgraphs/spatial/loaders/verification.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { company, otherUnitCode, owner, rightRow, spouse, unitCode } from '../town.ts';

const [one, other] = ['2026-310101-70-03-000001', '2026-310101-70-03-000002'];
const person = (idNumber: string) => ({ person: idNumber, enterprise: null });
const enterprise = (uscc: string) => ({ person: null, enterprise: uscc });
const lease = (serial: number, more: object) => ({
  number: `L${serial}`,
  unitCode,
  landlordName: '甲',
  tenantName: '乙',
  filedOn: '2024-01-01',
  ...more,
  ...sourced,
});
const step = (id: number, projectCode: string, stage: string, more: object = {}) => ({
  id,
  projectCode,
  stage,
  number: `N${id}`,
  issuer: '某局',
  issuedOn: '2026-01-01',
  extensions: 0,
  ...more,
  ...sourced,
});

const sale = (filingNumber: string, status: string) => ({
  filingNumber,
  unitCode,
  kind: 'RESALE',
  priceFen: 500_000_000,
  filedOn: '2026-01-05',
  status,
  ...sourced,
});
const parties = (id: number, filingNumber: string, seller: string, buyer: string) => [
  { id, filingNumber, role: 'SELLER', holderPerson: seller, holderName: '甲' },
  { id: id + 1, filingNumber, role: 'BUYER', holderPerson: buyer, holderName: '乙' },
];

/** A hundred and fifty rights that ended, of one holder, before the one that stands. */
const ended = Array.from({ length: 150 }, (_, index) => index + 10);
const terms = [
  { from: '2024-01-01', to: '2024-12-31' },
  { from: '2025-03-01', to: '2025-12-31', cancelledOn: '2025-06-01' },
];

describe('a claim that is verified', () => {
  let registry: TestRegistry;
  let load: ReturnType<typeof verificationLoaders>;
  beforeAll(async () => {
    registry = await openTestRegistry(spatial, {
      Right: [
        ...ended.map((id) => rightRow(id, unitCode, { status: 'HISTORICAL', endedOn: '2021-01-01' })),
        rightRow(200, unitCode),
        rightRow(201, otherUnitCode, { status: 'HISTORICAL', endedOn: '2021-01-01' }),
      ],
      RightHolder: [
        ...ended.map((id) => ({ id, rightId: id, unitCode, holderPerson: owner, holderName: '甲' })),
        { id: 200, rightId: 200, unitCode, holderPerson: owner, holderName: '甲' },
        { id: 201, rightId: 200, unitCode, holderEnterprise: company, holderName: '某公司' },
        { id: 202, rightId: 201, unitCode: otherUnitCode, holderPerson: owner, holderName: '甲' },
      ],
      LeaseFiling: [
        ...terms.map((term, index) => lease(index + 1, { ...term, tenantPerson: spouse })),
        lease(3, { from: '2024-01-01', to: '2999-12-31', tenantEnterprise: company }),
      ],
      Transaction: [sale('T1', 'FILED'), sale('T2', 'REGISTERED'), sale('T3', 'CANCELLED'), sale('T4', 'FILED')],
      TransactionParty: [
        ...parties(1, 'T1', owner, spouse),
        ...parties(3, 'T2', 'third', owner),
        ...parties(5, 'T3', 'fourth', owner),
        ...parties(7, 'T4', 'third', 'fourth'),
        { id: 9, filingNumber: 'T4', role: 'BUYER', holderEnterprise: company, holderName: '某公司' },
      ],
      ConstructionRecord: [
        step(1, one, 'CONTRACT', { manager: owner }),
        step(2, one, 'CONSTRUCTION_PERMIT', { manager: owner, startedOn: '2026-02-01' }),
        step(3, other, 'CONTRACT', { manager: spouse }),
        step(4, other, 'CONSTRUCTION_PERMIT', { manager: spouse, startedOn: '2026-02-01' }),
        step(5, other, 'COMPLETION'),
        step(6, 'waiting', 'CONSTRUCTION_PERMIT', { manager: 'third' }),
        step(7, 'planned', 'CONSTRUCTION_PERMIT', { manager: 'fourth', startedOn: '2999-01-01' }),
      ],
    });
    load = verificationLoaders(registry.registry.database);
  });
  afterAll(() => registry.stop());

  test('a right that stands is found behind any number that ended', async () => {
    expect(await load.isHeldBy(unitCode, person(owner))).toBe(true);
    expect(await load.isHeldBy(unitCode, enterprise(company))).toBe(true);
    expect(await load.isHeldBy(unitCode, person(spouse))).toBe(false);
    expect(await load.isHeldBy(otherUnitCode, person(owner))).toBe(false);
  });

  test('a lease counts on exactly the days on which it is current', async () => {
    const days = terms.flatMap(({ from, to, cancelledOn = to }) => [from, to, cancelledOn]);
    const around = days.flatMap((day) =>
      [-1, 0, 1].map((step) => new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10)),
    );
    for (const day of around) {
      const isCurrent = terms.some((term) => isLeaseCurrentOn(term, day));
      expect([day, await load.isLeasedTo(unitCode, { tenant: person(spouse), day })]).toEqual([day, isCurrent]);
    }
  });

  test('a lease is that of its tenant and of its unit alone', async () => {
    const day = '2026-11-01';
    expect(await load.isLeasedTo(unitCode, { tenant: enterprise(company), day })).toBe(true);
    expect(await load.isLeasedTo(unitCode, { tenant: person(owner), day })).toBe(false);
    expect(await load.isLeasedTo(otherUnitCode, { tenant: enterprise(company), day })).toBe(false);
  });

  test('two people are under contract while one that is filed has one as the seller and the other as the buyer', async () => {
    const between = (seller: string, buyer: string) => load.isUnderContract(unitCode, { seller, buyer });
    expect(await between(owner, spouse)).toBe(true);
    expect(await between('third', 'fourth')).toBe(true);
    // The other way round, across two contracts, registered, cancelled, or of another unit.
    expect(await between(spouse, owner)).toBe(false);
    expect(await between(owner, 'fourth')).toBe(false);
    expect(await between('third', owner)).toBe(false);
    expect(await between('fourth', owner)).toBe(false);
    expect(await load.isUnderContract(otherUnitCode, { seller: owner, buyer: spouse })).toBe(false);
  });

  test('a manager is elsewhere while a site of another project has started and is not completed', async () => {
    expect(await load.isBusyElsewhere(owner, other)).toBe(true);
    expect(await load.isBusyElsewhere(owner, one)).toBe(false);
    expect(await load.isBusyElsewhere(spouse, one)).toBe(false);
    expect(await load.isBusyElsewhere('third', one)).toBe(false);
    expect(await load.isBusyElsewhere('fourth', one)).toBe(false);
  });

  test('the same claim about many takes one statement', async () => {
    const before = registry.registry.database.statements();
    await Promise.all([unitCode, otherUnitCode, unitCode].map((code) => load.isHeldBy(code, person(owner))));
    expect(registry.registry.database.statements() - before).toBe(1);
  });
});
