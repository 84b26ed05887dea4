import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { population } from '../../../../subgraphs/population/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { numbers, personRow } from '../person-row.ts';

const { father } = numbers;
const account = '9900310000000017788';

describe('a record', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(population, {
      Person: [personRow(father)],
      TaxedRun: [
        {
          id: 1,
          person: father,
          withholder: '91310000MA1AAAA11H',
          fromMonth: '2024-01-01',
          toMonth: '2024-12-01',
          ...sourced,
        },
        { id: 2, person: father, withholder: null, fromMonth: '2024-12-01', toMonth: '2025-06-01', ...sourced },
      ],
      SocialSecurityCard: [
        {
          number: '31000000001',
          person: father,
          bank: '上海合成商业银行',
          account,
          issuedOn: '2020-01-01',
          ...sourced,
        },
      ],
      LaborContract: [
        { number: 'C1', person: father, from: '2010-07-05', filedOn: '2010-07-20', ...sourced, version: 2 },
      ],
    });
  });
  afterAll(() => registry.stop());
  const ask = (fields: string) => registry.ask(`{ person(idNumber: "${father}") { ${fields} } }`);

  test('of a card shows the end of its account and no more', async () => {
    const answer = await ask('socialSecurityCard { number bank maskedAccount issuedOn }');
    expect(answer.data?.person).toMatchObject({ socialSecurityCard: { maskedAccount: '***************7788' } });
    expect(JSON.stringify(answer)).not.toContain(account.slice(0, 12));
  });

  test('of taxes counts each month once, within a range', async () => {
    const { data } = await ask(
      'incomeTax { all: monthsPaid some: monthsPaid(from: "2024-11-15", to: "2025-01-01") none: monthsPaid(from: "2026-01-01") }',
    );
    expect(data?.person).toEqual({ incomeTax: { all: 18, some: 3, none: 0 } });
  });

  test('of taxes says whether enough months are declared', async () => {
    const { data } = await ask(
      'incomeTax { just: hasPaid(months: 18) short: hasPaid(months: 19) within: hasPaid(months: 4, to: "2024-03-31") }',
    );
    expect(data?.person).toEqual({ incomeTax: { just: true, short: false, within: false } });
  });

  test.each([0, 1_001])('of taxes is refused for a number of months that nobody pays: %i', async (months) => {
    const { data, errors } = await ask(`name incomeTax { monthsPaid hasPaid(months: ${months}) }`);
    expect(data?.person).toEqual({ name: '甲', incomeTax: { monthsPaid: 18, hasPaid: null } });
    expect(errors?.[0]).toMatchObject({
      message: `"months" is ${months}; expected 1 to 1000`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('of taxes is refused for a range that ends before it begins', async () => {
    const { errors } = await ask('incomeTax { hasPaid(months: 1, from: "2025-01-01", to: "2024-01-01") }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('says where it comes from, and has no employer where none is entered', async () => {
    const { data } = await ask('laborContracts { employer { uscc } source { registry authority version } }');
    expect(data?.person).toEqual({
      laborContracts: [{ employer: null, source: { registry: 'POPULATION', authority: '上海市公安局', version: 2 } }],
    });
  });
});
