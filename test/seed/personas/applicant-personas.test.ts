import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cast } from '../../support/matters/cast.ts';
import { openSeeded, type Seeded } from '../../support/seeded.ts';

describe('the personas that apply', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(11, 'XS');
  });
  afterAll(() => seeded.stop());

  test('person with a disability has a card, the minimum living allowance, an assessment and an account, and draws nothing', async () => {
    const { idNumber } = cast('person-with-disability');
    const grade = `select grade from population.disability_card where person = '${idNumber}'`;
    expect(await seeded.one(grade)).toBe(2);
    for (const table of ['minimum_living', 'care_assessment', 'social_security_card', 'household_registration'])
      expect([
        table,
        await seeded.one(`select count(*) from population.${table} where person = '${idNumber}'`),
      ]).toEqual([table, 1]);
    expect(await seeded.one(`select count(*) from population.benefit where person = '${idNumber}'`)).toBe(0);
  });

  test('couple is of age, was never married, and is registered in two collective households', async () => {
    const { idNumber, other } = cast('couple-to-marry');
    const both = `('${idNumber}', '${other('bride')}')`;
    expect(await seeded.one(`select count(*) from population.marriage_party where person in ${both}`)).toBe(0);
    const kinds = `select household.kind from population.household_registration
      join population.household on number = household_number where person in ${both}`;
    expect(await seeded.all(kinds)).toEqual([{ kind: 'COLLECTIVE' }, { kind: 'COLLECTIVE' }]);
  });

  test('company that is wound up has its notices, its clearance and a branch that is gone, and owes nothing', async () => {
    const { uscc } = cast('winding-up');
    const notices = `select kind from enterprise.deregistration_notice where uscc = '${uscc}' order by kind`;
    expect(await seeded.all(notices)).toEqual([{ kind: 'CREDITORS' }, { kind: 'LIQUIDATION_GROUP' }]);
    expect(await seeded.all(`select status from enterprise.branch where parent = '${uscc}'`)).toEqual([
      { status: 'CANCELLED' },
    ]);
    expect(await seeded.one(`select arrears_fen from enterprise.tax_registration where uscc = '${uscc}'`)).toBe(0);
    expect(await seeded.one(`select count(*) from enterprise.tax_clearance_certificate where uscc = '${uscc}'`)).toBe(
      1,
    );
  });

  test('company that closes simply gave notice for twenty days, and nobody objected', async () => {
    const { uscc } = cast('closing-down');
    const notice = `select julianday(until) - julianday(published_on) + 1 as days, has_objection from enterprise.deregistration_notice
      where uscc = '${uscc}' and kind = 'SIMPLIFIED_DEREGISTRATION'`;
    expect(await seeded.all(notice)).toEqual([{ days: 20, has_objection: 0 }]);
  });
});
