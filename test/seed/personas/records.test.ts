import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { persona, personas } from '../../../seed/personas/personas.ts';
import { openSeeded, type Seeded } from '../../support/seeded.ts';

describe('the records of the personas', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(11, 'XS', ['population', 'license']);
  });
  afterAll(() => seeded.stop());
  const one = (sql: string) => seeded.one(sql);
  const ids = (key: string) => {
    const { idNumber = '', unitCode = '', licenseIdentifier = '', others = {} } = persona(key).ids;
    return { idNumber, unitCode, licenseIdentifier, other: (name: string) => others[name] ?? '' };
  };

  test('retiree brought three years from elsewhere, and his contract ended with his last month', async () => {
    const { idNumber } = ids('retiree');
    expect(await one(`select months from population.insurance_transfer where person = '${idNumber}'`)).toBe(36);
    expect(await one(`select ended_on from population.labor_contract where person = '${idNumber}'`)).toBe('2026-09-30');
    expect(await one(`select count(*) from population.benefit where person = '${idNumber}'`)).toBe(0);
  });

  test('resident with points is a master, works, pays tax, and brought months along', async () => {
    const { idNumber } = ids('resident-with-points');
    const levels = await seeded.all(
      `select level from population.academic_credential where person = '${idNumber}' and not is_foreign order by graduated_on`,
    );
    expect(levels.map(({ level }) => level)).toEqual(['BACHELOR', 'MASTER']);
    expect(await one(`select ended_on from population.labor_contract where person = '${idNumber}'`)).toBeNull();
    expect(await one(`select to_month from population.taxed_run where person = '${idNumber}'`)).toBe('2026-10-01');
    expect(await one(`select from_place from population.insurance_transfer where person = '${idNumber}'`)).toBe(
      '安徽省太和县',
    );
  });

  test('child about to turn 14 is at junior secondary school, and vaccinated', async () => {
    const { idNumber } = ids('turning-fourteen');
    expect(await one(`select stage from population.student_record where person = '${idNumber}' and is_enrolled`)).toBe(
      'JUNIOR_SECONDARY',
    );
    expect(await one(`select is_complete from population.vaccination_record where person = '${idNumber}'`)).toBe(1);
  });

  test('newborn was vaccinated on the day after the birth, and has no card yet', async () => {
    const child = ids('newborns-parents').other('child');
    expect(await one(`select checked_on from population.vaccination_record where person = '${child}'`)).toBe(
      '2026-10-13',
    );
    expect(await one(`select count(*) from population.social_security_card where person = '${child}'`)).toBe(0);
  });

  test('former name is on a license, while the credential is hers by number', async () => {
    const { idNumber, licenseIdentifier } = ids('former-name');
    expect(await one(`select number from population.academic_credential where person = '${idNumber}'`)).toBe(
      await one(`select number from license.license where identifier = '${licenseIdentifier}'`),
    );
  });

  test('owner of the seized home has a loan on it and a judgment that is not honoured', async () => {
    const { idNumber, unitCode } = ids('seized-and-mortgaged');
    expect(await one(`select unit_code from population.housing_loan where person = '${idNumber}'`)).toBe(unitCode);
    expect(await one(`select kind from population.violation_record where person = '${idNumber}'`)).toBe(
      'UNPAID_JUDGMENT',
    );
    expect(await one(`select status from population.housing_fund_account where person = '${idNumber}'`)).toBe('NORMAL');
  });

  test('nobody else of the personas has a violation, and only the new mother draws a benefit', async () => {
    const numbers = personas.flatMap(({ ids: named }) => (named.idNumber ? [`'${named.idNumber}'`] : [])).join();
    expect(await one(`select count(*) from population.violation_record where person in (${numbers})`)).toBe(1);
    expect(await one(`select group_concat(kind) from population.benefit where person in (${numbers})`)).toBe(
      'MATERNITY',
    );
  });
});
