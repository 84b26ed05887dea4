import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { population } from '../../../../subgraphs/population/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { numbers, personRow } from '../person-row.ts';

const { father, mother, child, old } = numbers;

describe('someone insured', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    const run = { person: father, kinds: 'PENSION,MEDICAL', baseFen: 1_000_000, ...sourced };
    registry = await openTestRegistry(population, {
      Person: [father, mother, child, old].map((idNumber) => personRow(idNumber)),
      Contribution: [
        { id: 1, ...run, fromMonth: '2019-07-01', toMonth: '2020-06-01' },
        { id: 2, ...run, kinds: 'PENSION', fromMonth: '2020-06-01', toMonth: '2020-12-01' },
      ],
      Pension: [
        { person: father, status: 'PAID', since: '2020-01-01', ...sourced },
        { person: mother, status: 'SUSPENDED', since: '2020-01-01', ...sourced },
        { person: old, status: 'PAID', since: '2099-01-01', ...sourced },
      ],
      InsuranceTransfer: [
        { id: 1, person: father, fromPlace: '安徽省太和县', months: 12, transferredOn: '2019-09-01', ...sourced },
        { id: 2, person: father, fromPlace: '江苏省如东县', months: 7, transferredOn: '2021-09-01', ...sourced },
      ],
      HousingFundAccount: [
        {
          number: '31',
          person: father,
          employer: null,
          status: 'NORMAL',
          openedOn: '2019-07-20',
          balanceFen: 1,
          ...sourced,
        },
      ],
      HousingLoan: [
        ['L1', '2020-01-01', '2022-02-02'],
        ['L2', '2023-01-01', null],
      ].map(([contractNumber, from, settledOn], index) => ({
        contractNumber,
        person: father,
        bank: '上海合成商业银行',
        unitCode: index ? '310115001002GB00123F00010023' : null,
        amountFen: 80_000_000,
        from,
        settledOn,
        ...sourced,
      })),
    });
  });
  afterAll(() => registry.stop());
  const asked = async (idNumber: string, fields: string) => {
    const { data, errors } = await registry.ask(`{ person(idNumber: "${idNumber}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data?.person;
  };

  test('has paid so many months or not, of a kind and within a range', async () => {
    const person = await asked(
      father,
      `socialInsurance { just: hasPaid(months: 18) short: hasPaid(months: 19) kind: hasPaid(kind: MEDICAL, months: 13)
         within: hasPaid(months: 7, from: "2020-06-15") beyond: hasPaid(months: 1, from: "2021-01-01") }`,
    );
    expect(person).toEqual({
      socialInsurance: { just: true, short: false, kind: false, within: true, beyond: false },
    });
  });

  test.each([0, 1_001])('is refused a number of months that nobody pays: %i', async (months) => {
    const { data, errors } = await registry.ask(
      `{ person(idNumber: "${father}") { socialInsurance { hasPaid(months: ${months}) drawsPension } } }`,
    );
    expect(data?.person).toEqual({ socialInsurance: { hasPaid: null, drawsPension: true } });
    expect(errors?.[0]).toMatchObject({
      message: `"months" is ${months}; expected 1 to 1000`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test.each([
    ['paid', father, true],
    ['suspended', mother, false],
    ['still to begin', old, false],
    ['not on record', child, false],
  ])('draws a pension that is paid today: one %s', async (_what, idNumber, is) => {
    expect(await asked(idNumber, 'socialInsurance { drawsPension }')).toEqual({
      socialInsurance: { drawsPension: is },
    });
  });

  test('has months from other places, the last transfer first', async () => {
    expect(await asked(father, 'socialInsurance { transfers { fromPlace months transferredOn } }')).toEqual({
      socialInsurance: {
        transfers: [
          { fromPlace: '江苏省如东县', months: 7, transferredOn: '2021-09-01' },
          { fromPlace: '安徽省太和县', months: 12, transferredOn: '2019-09-01' },
        ],
      },
    });
    expect(await asked(child, 'socialInsurance { transfers { months } }')).toEqual({
      socialInsurance: { transfers: [] },
    });
  });

  test('has housing loans with the account, newest first', async () => {
    expect(
      await asked(father, 'housingFund { loans { contractNumber unitCode amount { amount } settledOn } }'),
    ).toEqual({
      housingFund: {
        loans: [
          {
            contractNumber: 'L2',
            unitCode: '310115001002GB00123F00010023',
            amount: { amount: '800000.00' },
            settledOn: null,
          },
          { contractNumber: 'L1', unitCode: null, amount: { amount: '800000.00' }, settledOn: '2022-02-02' },
        ],
      },
    });
  });

  test('costs one statement for each table, however many are asked for', async () => {
    const fields =
      'socialInsurance { hasPaid(months: 2) drawsPension transfers { months } } housingFund { loans { bank } }';
    const counted = async (some: readonly string[]) =>
      (await registry.count(`query ($some: [CitizenId!]!) { people(idNumbers: $some) { ${fields} } }`, { some }))
        .statements;
    expect([await counted([father]), await counted([father, mother, child])]).toEqual([6, 6]);
  });
});
