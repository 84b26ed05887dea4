import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checked } from '../../subgraphs/kit/identifiers/checked.ts';
import { checkCitizenId } from '../../subgraphs/kit/identifiers/citizen-id.ts';
import { checkDivisionCode } from '../../subgraphs/kit/identifiers/division-code.ts';
import { checkFoodLicenseNumber } from '../../subgraphs/kit/identifiers/food-license-number.ts';
import { checkLicenseIdentifier } from '../../subgraphs/kit/identifiers/license-identifier.ts';
import { checkParcelCode } from '../../subgraphs/kit/identifiers/parcel-code.ts';
import { checkRealEstateUnitCode } from '../../subgraphs/kit/identifiers/real-estate-unit-code.ts';
import { checkSocialCreditCode } from '../../subgraphs/kit/identifiers/social-credit-code.ts';
import { openSeeded, type Seeded } from '../support/seeded.ts';

type Check = (text: string) => Checked;

const citizen: Check = (text) => checkCitizenId(text);
const food = "select distinct number as code from license.license where name = '食品经营许可证'";

/** Every column with an identifier that has a check, and the check. */
const columns: readonly (readonly [sql: string, check: Check])[] = [
  ['select id_number as code from population.person', citizen],
  ['select distinct person as code from enterprise.position', citizen],
  ["select distinct holder_code as code from license.license where holder_code_kind = 'CITIZEN_ID'", citizen],
  ['select uscc as code from enterprise.enterprise', checkSocialCreditCode],
  [
    "select distinct holder_code as code from license.license where holder_code_kind = 'SOCIAL_CREDIT_CODE'",
    checkSocialCreditCode,
  ],
  ['select identifier as code from license.license', checkLicenseIdentifier],
  [food, checkFoodLicenseNumber],
  ['select code from spatial.parcel', checkParcelCode],
  ['select unit_code as code from spatial.real_estate_unit', checkRealEstateUnitCode],
  [
    'select distinct related_unit_code as code from license.license where related_unit_code is not null',
    checkRealEstateUnitCode,
  ],
  ['select code from spatial.division', checkDivisionCode],
];

describe('the identifiers of a seed', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(6, 'XS');
  });
  afterAll(() => seeded.stop());

  test.each(columns)('check: %s', async (sql, check) => {
    const codes = (await seeded.all(sql)).map(({ code }) => String(code));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !check(code).isValid)).toEqual([]);
  });

  test('tell the birth and the sex that the register has', async () => {
    const wrong = await seeded.one(`
      select count(*) from population.person
      where substr(id_number, 7, 8) <> replace(birth_date, '-', '') or (substr(id_number, 17, 1) % 2 = 1) <> (sex = 'MALE')`);
    expect(wrong).toBe(0);
  });

  test('of abolished districts are among those of the old', async () => {
    const sql =
      "select count(*) from population.person where substr(id_number, 1, 6) in ('310102', '310103', '310108', '310230')";
    expect(await seeded.one(sql)).toBeGreaterThan(3);
  });
});
