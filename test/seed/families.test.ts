import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSeeded, type Seeded } from '../support/seeded.ts';

describe('the families of a seed', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(9, 'S', ['population', 'enterprise', 'spatial']);
  });
  afterAll(() => seeded.stop());
  const none = async (sql: string) => expect(await seeded.all(sql)).toEqual([]);
  const age = (from: string, to: string) => `((julianday(${to}) - julianday(${from})) / 365.25)`;

  test('have mothers of 20 to 42 years at each birth, and fathers of 18 to 60', async () => {
    await none(`select child, relation from population.kinship
      join population.person as young on young.id_number = child join population.person as old on old.id_number = parent
      where (relation = 'MOTHER' and ${age('old.birth_date', 'young.birth_date')} not between 20 and 42.1)
         or (relation = 'FATHER' and ${age('old.birth_date', 'young.birth_date')} not between 18 and 60)`);
  });

  test('have spouses of 20 years and more who lived on the day of the marriage, one of each sex', async () => {
    await none(`select number from population.marriage join population.marriage_party on marriage_number = number
      join population.person on id_number = person
      where ${age('birth_date', 'marriage.registered_on')} < 20 or death_date < marriage.registered_on`);
    await none(`select marriage_number from population.marriage_party join population.person on id_number = person
      group by 1 having count(*) <> 2 or count(distinct sex) <> 2`);
  });

  test('have nobody in two marriages at once', async () => {
    await none(`select party.person from population.marriage_party as party join population.marriage on number = party.marriage_number
      where status = 'VALID' group by 1 having count(*) > 1`);
    await none(`select one.number from population.marriage as one
      join population.marriage_party as here on here.marriage_number = one.number
      join population.marriage_party as there on there.person = here.person and there.marriage_number <> one.number
      join population.marriage as other on other.number = there.marriage_number
      where one.registered_on < other.registered_on and (one.ended_on is null or one.ended_on > other.registered_on)`);
  });

  test('that end by a death end on the day of that death', async () => {
    await none(`select number from population.marriage where status = 'SPOUSE_DECEASED' and ended_on not in (
      select death_date from population.person join population.marriage_party on person = id_number where marriage_number = number)`);
  });

  test('live where they are registered when the register says so', async () => {
    await none(`select residence.person from population.residence
      join population.household_registration as member on member.person = residence.person
      join population.household on number = household_number
      where residence.kind = 'AT_REGISTRATION' and residence.until is null and member.ended_on is null
        and residence.address_code <> household.address_code and residence.address_code in (select code from spatial.address)`);
  });

  test('have one living head in each household that has a living member', async () => {
    await none(`select number from population.household where head is null and number in (
      select household_number from population.household_registration where ended_on is null)`);
    await none(
      `select number from population.household join population.person on id_number = head where death_date is not null`,
    );
    await none(`select household_number from population.household_registration where relation_to_head = 'HEAD' and ended_on is null
      group by 1 having count(*) > 1`);
  });

  test('are entered as husband or wife, father or mother, by who they are', async () => {
    await none(`select person from population.household_registration join population.person on id_number = person
      where relation_to_head in ('SPOUSE', 'PARENT')
        or (relation_to_head in ('HUSBAND', 'FATHER', 'SON') and sex <> 'MALE')
        or (relation_to_head in ('WIFE', 'MOTHER', 'DAUGHTER') and sex <> 'FEMALE')`);
    const entered = await seeded.all(
      'select distinct relation_to_head as relation from population.household_registration',
    );
    expect(entered.map(({ relation }) => relation)).toEqual(expect.arrayContaining(['HUSBAND', 'WIFE', 'MOTHER']));
  });

  test('register nobody twice at a time, and nobody before birth or after death', async () => {
    await none(
      'select person from population.household_registration where ended_on is null group by 1 having count(*) > 1',
    );
    await none(`select person from population.household_registration join population.person on id_number = person
      where registered_on < birth_date or registered_on > coalesce(death_date, '2026-11-01')`);
    await none(`select person from population.residence join population.person on id_number = person
      where since < birth_date or since > coalesce(death_date, '2026-11-01')`);
  });

  test('have employers that were there when they began to pay', async () => {
    await none(`select contribution.id from population.contribution join enterprise.enterprise on uscc = employer
      where from_month < established_on or to_month > coalesce(revoked_on, cancelled_on, '2026-11-01')`);
    await none('select id from population.contribution where from_month > to_month');
  });

  test('own their homes from a day on which they were of age', async () => {
    await none(`select right_holder.id from spatial.right_holder join spatial.right on right.id = right_id
      join population.person on id_number = holder_person
      where ${age('birth_date', 'registered_on')} < 17.9 or registered_on > coalesce(death_date, '2026-11-01')`);
  });

  test('are of all ages, as in the city', async () => {
    const [shares] = await seeded.all(`select avg(birth_date > '2008') as minors, avg(birth_date < '1966-11') as old
      from population.person where death_date is null`);
    expect(shares?.minors).toBeGreaterThan(0.08);
    expect(shares?.minors).toBeLessThan(0.25);
    expect(shares?.old).toBeGreaterThan(0.08);
    expect(shares?.old).toBeLessThan(0.35);
  });
});
