import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enterprise } from '../../../../subgraphs/enterprise/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { company, holding, register } from '../register.ts';

const tax = (uscc: string, arrearsFen: number) => ({
  uscc,
  taxpayerId: uscc,
  kind: 'GENERAL',
  arrearsFen,
  taxAuthority: '国家税务总局上海市浦东新区税务局',
  registeredOn: '2015-01-02',
  ...sourced,
});
const unit = (uscc: string, arrearsFen: number) => ({
  uscc,
  number: `U${uscc}`,
  registeredOn: '2015-01-04',
  arrearsFen,
  ...sourced,
});

describe('what an enterprise owes', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(enterprise, {
      ...register,
      TaxRegistration: [tax(company, 987_654_321), tax(holding, 0)],
      SocialInsuranceUnit: [unit(company, 1), unit(holding, 0)],
      HousingFundUnit: [unit(company, 0), unit(holding, 12_345)],
    });
  });
  afterAll(() => registry.stop());
  const owed = (uscc: string) =>
    registry.ask(`{ enterprise(uscc: "${uscc}") { taxRegistration { isInArrears } socialInsuranceUnit { isInArrears }
      housingFundUnit { isInArrears } } }`);

  test('can be told to be something or nothing, for taxes and each kind of contributions', async () => {
    expect(await owed(company)).toEqual({
      data: {
        enterprise: {
          taxRegistration: { isInArrears: true },
          socialInsuranceUnit: { isInArrears: true },
          housingFundUnit: { isInArrears: false },
        },
      },
    });
    expect(await owed(holding)).toEqual({
      data: {
        enterprise: {
          taxRegistration: { isInArrears: false },
          socialInsuranceUnit: { isInArrears: false },
          housingFundUnit: { isInArrears: true },
        },
      },
    });
  });

  test('is not shown by that: the amount is nowhere in the answer', async () => {
    expect(JSON.stringify(await owed(company))).not.toMatch(/9876543|0\.01/);
  });
});
