import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { persona, personas } from '../../../seed/personas/personas.ts';
import { openSeeded, type Seeded } from '../../support/seeded.ts';

describe('the personas', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(11, 'XS');
  });
  afterAll(() => seeded.stop());
  const one = (sql: string) => seeded.one(sql);
  const ids = (key: string) => {
    const {
      idNumber = '',
      uscc = '',
      unitCode = '',
      licenseIdentifier = '',
      householdNumber = '',
      others = {},
    } = persona(key).ids;
    return {
      idNumber,
      uscc,
      unitCode,
      licenseIdentifier,
      householdNumber,
      other: (name: string) => others[name] ?? '',
    };
  };

  test('are at least twelve conflicts and six ordinary ones, each with a key of its own', () => {
    const kinds = personas.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'CONFLICT').length).toBeGreaterThanOrEqual(12);
    expect(kinds.filter((kind) => kind === 'ORDINARY').length).toBeGreaterThanOrEqual(6);
    expect(new Set(personas.map(({ key }) => key)).size).toBe(personas.length);
    expect(() => persona('nobody')).toThrow('there is no persona nobody');
  });

  test.each(personas)('$key is in every registry that its ids name', async ({ ids: named }) => {
    const found = [
      named.idNumber && (await one(`select 1 from population.person where id_number = '${named.idNumber}'`)),
      named.uscc && (await one(`select 1 from enterprise.enterprise where uscc = '${named.uscc}'`)),
      named.unitCode && (await one(`select 1 from spatial.real_estate_unit where unit_code = '${named.unitCode}'`)),
      named.householdNumber &&
        (await one(`select 1 from population.household where number = '${named.householdNumber}'`)),
      named.licenseIdentifier &&
        (await one(`select 1 from license.license where identifier = '${named.licenseIdentifier}'`)),
    ].filter((answer) => answer !== undefined);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((answer) => answer === 1)).toBe(true);
  });

  test('founder represents, wholly owns and houses her company', async () => {
    const { idNumber, uscc, other } = ids('founder');
    expect(
      await one(
        `select ratio_percent from enterprise.shareholding where uscc = '${uscc}' and holder_person = '${idNumber}'`,
      ),
    ).toBe(100);
    expect(await one(`select role from enterprise.position where uscc = '${uscc}' and person = '${idNumber}'`)).toBe(
      'LEGAL_REPRESENTATIVE',
    );
    const office = `select holder_enterprise from spatial.right_holder join spatial.right on right.id = right_id
      where right.unit_code = '${other('office')}' and status = 'CURRENT'`;
    expect(await one(office)).toBe(uscc);
  });

  test('home sale is filed and not registered; the buyer owns nothing', async () => {
    const { idNumber: buyer, unitCode } = ids('home-buyer');
    expect(
      await one(`select status from spatial.\`transaction\` where unit_code = '${unitCode}' and kind = 'RESALE'`),
    ).toBe('FILED');
    expect(await one(`select count(*) from spatial.right_holder where holder_person = '${buyer}'`)).toBe(0);
    expect(
      await one(`select holder_person from spatial.right_holder join spatial.right on right.id = right_id
      where right.unit_code = '${unitCode}' and status = 'CURRENT'`),
    ).toBe(ids('home-seller').idNumber);
    expect(await one(`select released_on from spatial.mortgage where unit_code = '${unitCode}'`)).toBe('2019-12-30');
  });

  test('newlyweds married this May, in two households', async () => {
    const { idNumber, other } = ids('newlyweds');
    const couple = `('${idNumber}', '${other('wife')}')`;
    expect(
      await one(
        `select count(distinct household_number) from population.household_registration where person in ${couple}`,
      ),
    ).toBe(2);
    expect(await one(`select distinct registered_on from population.marriage_party where person in ${couple}`)).toBe(
      '2026-05-20',
    );
  });

  test('newborn has a certificate of birth, both parents and no household', async () => {
    const { idNumber, other } = ids('newborns-parents');
    const child = other('child');
    expect(await one(`select mother from population.birth_certificate where child = '${child}'`)).toBe(idNumber);
    expect(await one(`select count(*) from population.kinship where child = '${child}'`)).toBe(2);
    expect(await one(`select count(*) from population.household_registration where person = '${child}'`)).toBe(0);
    expect(
      await one(`select count(*) from license.license where holder_key = '${child}' and name = '出生医学证明'`),
    ).toBe(1);
  });

  test('restaurant has a food license in its second edition, in the owner’s shop', async () => {
    const { idNumber, uscc, unitCode } = ids('restaurant-owner');
    expect(
      await one(`select count(*) from license.license where holder_key = '${uscc}' and name = '食品经营许可证'`),
    ).toBe(2);
    expect(await one(`select address_code from enterprise.enterprise where uscc = '${uscc}'`)).toBe(
      await one(`select address_code from spatial.real_estate_unit where unit_code = '${unitCode}'`),
    );
    expect(
      await one(
        `select holder_person from spatial.right_holder where unit_code = '${unitCode}' and holder_person is not null`,
      ),
    ).toBe(idNumber);
  });

  test('retiree is 60, has paid for 24 years and draws nothing yet', async () => {
    const { idNumber } = ids('retiree');
    expect(
      await seeded.all(`select from_month, to_month from population.contribution where person = '${idNumber}'`),
    ).toEqual([{ from_month: '2002-10-01', to_month: '2026-09-01' }]);
    expect(await one(`select count(*) from population.pension where person = '${idNumber}'`)).toBe(0);
  });

  test('resident with points has more than the standard, and paid contributions', async () => {
    const sql = `select points_score > points_standard_score from population.residence_permit where person = '${ids('resident-with-points').idNumber}'`;
    expect(await one(sql)).toBe(1);
  });

  test('name variant is on record, and a license bears it', async () => {
    const { idNumber, licenseIdentifier } = ids('name-variant');
    const names = await seeded.all(
      `select name from population.person_name where person = '${idNumber}' and kind = 'VARIANT'`,
    );
    expect(names.map(({ name }) => name)).toEqual(['王龑', '王YAN']);
    expect(await one(`select holder_name from license.license where identifier = '${licenseIdentifier}'`)).toBe(
      '王YAN',
    );
  });

  test('15-digit number is printed on a license that still joins to the person', async () => {
    const { idNumber, licenseIdentifier, other } = ids('first-generation-number');
    expect(
      await seeded.all(`select holder_code, holder_key from license.license where identifier = '${licenseIdentifier}'`),
    ).toEqual([{ holder_code: other('firstGeneration'), holder_key: idNumber }]);
  });

  test('abolished district opens a number and is no division today', async () => {
    const prefix = ids('abolished-district').idNumber.slice(0, 6);
    expect(await one(`select count(*) from spatial.division where code = '${prefix}'`)).toBe(0);
  });

  test('former name is on the degree certificate', async () => {
    const { idNumber, licenseIdentifier } = ids('former-name');
    expect(await one(`select holder_name from license.license where identifier = '${licenseIdentifier}'`)).toBe(
      await one(`select name from population.person_name where person = '${idNumber}' and kind = 'FORMER'`),
    );
  });

  test('disputed identity is flagged', async () => {
    const sql = `select is_disputed + is_under_investigation from population.person where id_number = '${ids('disputed-identity').idNumber}'`;
    expect(await one(sql)).toBe(2);
  });

  test('stale marriage certificate is valid although the marriage has ended', async () => {
    const { idNumber, licenseIdentifier } = ids('stale-marriage');
    expect(await one(`select status from license.license where identifier = '${licenseIdentifier}'`)).toBe('VALID');
    expect(
      await one(`select status from population.marriage join population.marriage_party on marriage_number = number
      where person = '${idNumber}'`),
    ).toBe('DIVORCED');
  });

  test('child turns 14 on 24 December 2026', async () => {
    expect(
      await one(`select birth_date from population.person where id_number = '${ids('turning-fourteen').idNumber}'`),
    ).toBe('2012-12-24');
  });

  test('household split leaves the son in one household, and the split in the history of the other', async () => {
    const { idNumber, householdNumber, other } = ids('household-split');
    expect(
      await seeded.all(`select household_number from population.household_registration
      where person = '${idNumber}' and ended_on is null`),
    ).toEqual([{ household_number: householdNumber }]);
    expect(
      await one(`select person from population.household_event where kind = 'SPLIT'
      and household_number = '${other('formerHousehold')}'`),
    ).toBe(idNumber);
  });

  test('deceased owner still holds the home; widow and son are known', async () => {
    const { idNumber, unitCode, other } = ids('deceased-owner');
    expect(await one(`select status from population.person where id_number = '${idNumber}'`)).toBe('DECEASED');
    expect(
      await one(`select holder_person from spatial.right_holder join spatial.right on right.id = right_id
      where right.unit_code = '${unitCode}' and status = 'CURRENT'`),
    ).toBe(idNumber);
    expect(await one(`select child from population.kinship where parent = '${idNumber}'`)).toBe(other('son'));
  });

  test('seized unit has a mortgage and two seizures in order', async () => {
    const { unitCode } = ids('seized-and-mortgaged');
    expect(
      await one(`select count(*) from spatial.mortgage where unit_code = '${unitCode}' and released_on is null`),
    ).toBe(1);
    expect(
      await seeded.all(`select kind, ranking from spatial.seizure where unit_code = '${unitCode}' order by ranking`),
    ).toEqual([
      { kind: 'SEIZURE', ranking: 1 },
      { kind: 'WAITING', ranking: 2 },
    ]);
  });

  test('split unit is closed, has two successors, and is still on a certificate', async () => {
    const { unitCode, licenseIdentifier, other } = ids('split-unit');
    expect(await one(`select status from spatial.real_estate_unit where unit_code = '${unitCode}'`)).toBe('CLOSED');
    const successors = await seeded.all(
      `select successor from spatial.unit_code_change where predecessor = '${unitCode}' order by 1`,
    );
    expect(successors.map(({ successor }) => successor)).toEqual([other('first'), other('second')]);
    expect(await one(`select related_unit_code from license.license where identifier = '${licenseIdentifier}'`)).toBe(
      unitCode,
    );
  });

  test('address that no longer exists is in no spatial row', async () => {
    const { uscc, other } = ids('address-gone');
    expect(await one(`select address_code from enterprise.enterprise where uscc = '${uscc}'`)).toBe(
      other('addressCode'),
    );
    expect(await one(`select count(*) from spatial.address where code = '${other('addressCode')}'`)).toBe(0);
  });

  test('revoked legal representative is barred for three years', async () => {
    const { idNumber, uscc } = ids('revoked-legal-representative');
    expect(await one(`select status from enterprise.enterprise where uscc = '${uscc}'`)).toBe('REVOKED');
    expect(
      await seeded.all(`select since, until from enterprise.disqualification where person = '${idNumber}'`),
    ).toEqual([{ since: '2025-03-18', until: '2028-03-17' }]);
  });

  test('unknown legal representative is in no population row', async () => {
    const { uscc, other } = ids('unknown-legal-representative');
    expect(
      await one(`select person from enterprise.position where uscc = '${uscc}' and role = 'LEGAL_REPRESENTATIVE'`),
    ).toBe(other('unknown'));
    expect(await one(`select count(*) from population.person where id_number = '${other('unknown')}'`)).toBe(0);
  });

  test('superseded license is no current edition, its successor is', async () => {
    const { licenseIdentifier, other } = ids('superseded-license');
    const current = (identifier: string) =>
      one(`select is_current_edition from license.license where identifier = '${identifier}'`);
    expect([await current(licenseIdentifier), await current(other('successor'))]).toEqual([0, 1]);
  });

  test('suspended permit missed its endorsement', async () => {
    const sql = `select endorsement_due_on from population.residence_permit where person = '${ids('suspended-permit').idNumber}'`;
    expect(await one(sql)).toBe('2026-05-12');
  });

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

  test('nobody else of the personas has a violation, and none but the newborn’s mother draws a benefit', async () => {
    const numbers = personas.flatMap(({ ids: named }) => (named.idNumber ? [`'${named.idNumber}'`] : [])).join();
    expect(await one(`select count(*) from population.violation_record where person in (${numbers})`)).toBe(1);
    expect(await seeded.all(`select person, kind from population.benefit where person in (${numbers})`)).toEqual([
      { person: ids('newborns-parents').idNumber, kind: 'MATERNITY' },
    ]);
  });
});
