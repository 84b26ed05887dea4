import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localSource } from '../../gateway/source/local-source.ts';
import { unreachableSource } from '../../gateway/source/unreachable-source.ts';
import { persona } from '../../seed/personas/personas.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';

const idOf = (key: string) => persona(key).ids.idNumber ?? '';

describe('records of the population registry in a joined query', () => {
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
  const counted = async (query: string) => {
    const before = city.registries.map(({ database }) => database.statements());
    const answer = await gateway.ask(query);
    const statements = city.registries.map(({ database }, index) => database.statements() - (before[index] ?? 0));
    return { ...answer, statements };
  };

  test('name the employer of a contract by the enterprise registry, in one statement for each table', async () => {
    const { data, errors, statements } = await counted(
      `{ person(idNumber: "${idOf('resident-with-points')}") {
           laborContracts(isCurrent: true) { from employer { name status } source { registry } }
           incomeTax { hasPaid(months: 84) } socialInsurance { hasPaid(months: 84) transfers { fromPlace months } }
           residencePermit { isHeldFor(years: 7, on: "2026-11-01") meetsStandardScore(on: "2026-11-01") }
           hasCredential(level: MASTER) } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.person).toEqual({
      laborContracts: [
        {
          from: expect.stringMatching(/^2019-06-/),
          employer: { name: '上海思源启迪信息科技有限公司', status: 'EXISTING' },
          source: { registry: 'POPULATION' },
        },
      ],
      incomeTax: { hasPaid: true },
      socialInsurance: { hasPaid: true, transfers: [{ fromPlace: '安徽省太和县', months: 19 }] },
      residencePermit: { isHeldFor: true, meetsStandardScore: true },
      hasCredential: true,
    });
    expect(statements).toEqual([7, 1, 0, 0]);
  });

  test('prove a family to those who ask, without a name or a date', async () => {
    const { widow = '', son = '' } = persona('deceased-owner').ids.others ?? {};
    const owner = idOf('deceased-owner');
    const { data, errors, statements } = await counted(
      `{ widow: person(idNumber: "${widow}") { isNextOfKinOf(person: "${owner}") isMarriedTo(spouse: "${owner}") }
         son: person(idNumber: "${son}") { isNextOfKinOf(person: "${owner}") isParentOf(child: "${owner}") }
         owner: person(idNumber: "${owner}") { hasStatus(status: DECEASED) isParentOf(child: "${son}") } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      widow: { isNextOfKinOf: true, isMarriedTo: false },
      son: { isNextOfKinOf: true, isParentOf: false },
      owner: { hasStatus: true, isParentOf: true },
    });
    expect(statements.slice(1)).toEqual([0, 0, 0]);
  });

  test('say of a loan which unit it paid for, and of that unit who holds the mortgage', async () => {
    const { idNumber, unitCode } = persona('seized-and-mortgaged').ids;
    const { data, errors } = await gateway.ask(
      `{ person(idNumber: "${idNumber}") { housingFund { status loans { bank unitCode settledOn } }
           violations(isActive: true) { kind documentNumber until } }
         realEstateUnit(unitCode: "${unitCode}") { mortgages(status: ACTIVE) { mortgagee { ... on Enterprise { name } } } } }`,
    );
    expect(errors).toBeUndefined();
    const bank = '上海合成商业银行股份有限公司';
    expect(data).toEqual({
      person: {
        housingFund: { status: 'NORMAL', loans: [{ bank, unitCode, settledOn: null }] },
        violations: [{ kind: 'UNPAID_JUDGMENT', documentNumber: '（2026）沪0115执90001号', until: '2028-08-02' }],
      },
      realEstateUnit: { mortgages: [{ mortgagee: { name: bank } }] },
    });
  });

  test('lose the employer’s name, and nothing else, where the enterprise registry is down', async () => {
    const down = city.registries.map((registry) =>
      registry.name === 'enterprise' ? unreachableSource(registry.name) : localSource(registry),
    );
    const half = await openGateway(down);
    const { data, errors } = await half.ask(
      `{ person(idNumber: "${idOf('founder')}") { laborContracts { employer { name } filedOn } } }`,
    );
    await half.stop();
    expect(data?.person).toMatchObject({ laborContracts: [{ filedOn: expect.stringMatching(/^2019-/) }] });
    expect(errors?.length).toBe(1);
  });
});
