import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localSource } from '../../gateway/source/local-source.ts';
import { licenseCatalogue } from '../../seed/licenses/catalogue.ts';
import { persona } from '../../seed/personas/personas.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';

const types = licenseCatalogue();
const on = 'on: "2026-11-01"';

describe('verification over four registries', () => {
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
  const idsOf = (key: string): Readonly<Record<string, string>> => {
    const { others = {}, ...own } = persona(key).ids;
    return { ...own, ...others };
  };
  /** The answer, and how many statements each registry ran for it: population, enterprise, spatial, license. */
  const counted = async (query: string) => {
    const before = city.registries.map(({ database }) => database.statements());
    const { data, errors } = await gateway.ask(query);
    expect(errors).toBeUndefined();
    return {
      data,
      statements: city.registries.map(({ database }, index) => database.statements() - (before[index] ?? 0)),
    };
  };

  test('a project that is ready for its permit: qualified builders, an examined manager who is free, land of its own', async () => {
    const { project, uscc, builder, manager, unitCode } = idsOf('developer');
    const { data, statements } = await counted(`{
      constructionProject(code: "${project}") {
        developer { uscc name status }
        parcel { landUnit { unitCode isHeldBy(enterprise: "${uscc}") } }
        contract: records(stage: CONTRACT) {
          isManagerElsewhere
          party { uscc status holdsLicense(type: "${types.construction.code}", ${on}) safety: holdsLicense(type: "${types.workSafety.code}", ${on}) }
          manager { idNumber holdsLicense(type: "${types.registeredConstructor.code}", ${on}) }
        }
        supervision: records(stage: SUPERVISION_CONTRACT) { party { holdsLicense(type: "${types.construction.code}", ${on}) } }
        deposits: records(stage: WAGE_DEPOSIT) { amount { amount } } injury: records(stage: WORK_INJURY_INSURANCE) { number }
        fire: records(stage: FIRE_REVIEW) { issuedOn } clearance: records(stage: SITE_CLEARANCE) { issuedOn }
        permit: records(stage: CONSTRUCTION_PERMIT) { number }
      } }`);
    expect(data?.constructionProject).toEqual({
      developer: { uscc, name: '上海合成嘉禾置业有限公司', status: 'EXISTING' },
      parcel: { landUnit: { unitCode, isHeldBy: true } },
      contract: [
        {
          isManagerElsewhere: false,
          party: { uscc: builder, status: 'EXISTING', holdsLicense: true, safety: true },
          manager: { idNumber: manager, holdsLicense: true },
        },
      ],
      supervision: [{ party: { holdsLicense: true } }],
      deposits: [{ amount: { amount: '1116000.00' } }],
      injury: [{ number: expect.any(String) }],
      fire: [{ issuedOn: '2026-07-20' }],
      clearance: [{ issuedOn: '2026-01-20' }],
      permit: [],
    });
    expect(statements).toEqual([0, 1, 6, 4]);
  });

  test('a manager who runs another site is told', async () => {
    const { busyProject, busyManager } = idsOf('developer');
    const { data } = await counted(
      `{ constructionProject(code: "${busyProject}") { records(stage: CONTRACT) { isManagerElsewhere manager { idNumber name } } } }`,
    );
    expect(data?.constructionProject).toEqual({
      records: [{ isManagerElsewhere: true, manager: { idNumber: busyManager, name: '鲁正阳' } }],
    });
  });

  test('a name that is kept for the founder, whom the population registry names, and an office that is her company’s', async () => {
    const { idNumber, uscc, office, nameDeclaration } = idsOf('founder');
    const { data, statements } = await counted(`{
      nameDeclaration(number: "${nameDeclaration}") { name isReserved(${on}) applicant { idNumber name } source { registry } }
      realEstateUnit(unitCode: "${office}") { company: isHeldBy(enterprise: "${uscc}") herself: isHeldBy(person: "${idNumber}")
        rented: isLeasedTo(enterprise: "${uscc}", ${on}) } }`);
    expect(data).toEqual({
      nameDeclaration: {
        name: '上海思源智行信息科技有限公司',
        isReserved: true,
        applicant: { idNumber, name: '顾思源' },
        source: { registry: 'ENTERPRISE' },
      },
      realEstateUnit: { company: true, herself: false, rented: false },
    });
    expect(statements).toEqual([1, 1, 4, 0]);
  });

  test('a home with its seller, its buyer’s invoice and no debt of the company that employs her', async () => {
    const { idNumber, unitCode, seller, invoice } = idsOf('home-buyer');
    const { data } = await counted(`{
      realEstateUnit(unitCode: "${unitCode}") { seller: isHeldBy(person: "${seller}") buyer: isHeldBy(person: "${idNumber}")
        transactions { status hasInvoice(number: "${invoice}") } }
      enterprise(uscc: "${idsOf('founder').uscc}") { taxRegistration { isInArrears } socialInsuranceUnit { isInArrears } housingFundUnit { isInArrears } }
      person(idNumber: "${seller}") { holdsLicense(type: "${types.powerOfAttorney.code}", ${on}) } }`);
    const nothing = { isInArrears: false };
    expect(data).toEqual({
      realEstateUnit: {
        seller: true,
        buyer: false,
        transactions: [
          { status: 'FILED', hasInvoice: true },
          { status: 'REGISTERED', hasInvoice: false },
        ],
      },
      enterprise: { taxRegistration: nothing, socialInsuranceUnit: nothing, housingFundUnit: nothing },
      person: { holdsLicense: true },
    });
  });

  test('a restaurant with what its trade needs, told without a number or a name', async () => {
    const { idNumber, uscc, cook } = idsOf('restaurant-owner');
    const holds = (...names: readonly (keyof typeof types)[]) =>
      names.map((name) => `${name}: holdsLicense(type: "${types[name].code}", ${on})`).join(' ');
    const staff = holds('healthCertificate', 'foodSafetyManager');
    const { data, statements } = await counted(`{
      enterprise(uscc: "${uscc}") { ${holds('foodLicense', 'drainage', 'environmentalRecord', 'liquor', 'roadTransport')} }
      people(idNumbers: ["${idNumber}", "${cook}"]) { ${staff} } }`);
    const trained = { healthCertificate: true, foodSafetyManager: true };
    expect(data).toEqual({
      enterprise: { foodLicense: true, drainage: true, environmentalRecord: true, liquor: true, roadTransport: false },
      people: [trained, trained],
    });
    // Seven claims, whoever they are about, and the types of both calls.
    expect(statements[3]).toBeLessThanOrEqual(9);
  });
});
