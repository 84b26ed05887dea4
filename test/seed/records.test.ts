import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSeeded, type Seeded } from '../support/seeded.ts';

const TODAY = '2026-11-01';

describe('the records of a seed', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(9, 'S', ['population', 'enterprise', 'spatial']);
  });
  afterAll(() => seeded.stop());
  const none = async (sql: string) => expect(await seeded.all(sql)).toEqual([]);
  const count = async (sql: string) => Number(await seeded.one(`select count(*) from ${sql}`));
  const age = (to: string) => `((julianday(${to}) - julianday(birth_date)) / 365.25)`;

  test('have a contract for each job, from the first month that the employer paid for to the last', async () => {
    await none(`select contribution.id from population.contribution where employer is not null and not exists (
      select 1 from population.labor_contract as contract
      where contract.person = contribution.person and contract.employer = contribution.employer
        and substr(contract.\`from\`, 1, 7) = substr(from_month, 1, 7)
        and (ended_on is null or substr(ended_on, 1, 7) = substr(to_month, 1, 7)))`);
    expect(await count('population.labor_contract')).toBe(
      await count('population.contribution where employer is not null'),
    );
  });

  test('have contracts that run only of the living, whose employer has paid for the latest month', async () => {
    await none(`select number from population.labor_contract as contract join population.person on id_number = person
      where ended_on is null and (death_date is not null or not exists (
        select 1 from population.contribution as run where run.person = contract.person
          and run.employer = contract.employer and to_month = '2026-10-01'))`);
    await none(`select number from population.labor_contract
      where filed_on > '${TODAY}' or ended_on > '${TODAY}' or ended_on < \`from\` or \`to\` < ended_on or filed_on < \`from\`
        or (ended_on is null and \`to\` < '${TODAY}')`);
  });

  test('declare tax for months that someone paid insurance for', async () => {
    await none(`select taxed.id from population.taxed_run as taxed where not exists (
      select 1 from population.contribution as run where run.person = taxed.person
        and run.from_month = taxed.from_month and run.to_month = taxed.to_month
        and run.employer is taxed.withholder)`);
    expect(await count('population.taxed_run')).toBeGreaterThan(
      0.9 * (await count('population.contribution where employer is not null')),
    );
  });

  test('have months from elsewhere that were worked between coming of age and the first month here', async () => {
    expect(await count('population.insurance_transfer')).toBeGreaterThan(20);
    await none(`select id from population.insurance_transfer as moved join population.person on id_number = moved.person
      where months > 12 * ${age(`(select min(from_month) from population.contribution as run where run.person = moved.person)`)} - 12 * 17.9
        or transferred_on > '${TODAY}' or months not between 6 and 96`);
  });

  test('have loans of people with a fund account, on homes that the lender holds a mortgage on', async () => {
    expect(await count('population.housing_loan')).toBeGreaterThan(10);
    await none(`select contract_number from population.housing_loan as loan
      where not exists (select 1 from population.housing_fund_account as fund
          where fund.person = loan.person and fund.opened_on < loan.\`from\`)
        or not exists (select 1 from spatial.mortgage where mortgage.unit_code = loan.unit_code
          and mortgage.\`from\` = loan.\`from\` and amount_fen <= mortgage.amount_fen and settled_on is released_on)
        or not exists (select 1 from spatial.right_holder where right_holder.unit_code = loan.unit_code
          and holder_person = loan.person)`);
  });

  test('have students of each age in the stage of that age, and nobody who studies and works', async () => {
    const stages =
      await seeded.all(`select stage, min(${age("'2026-09-01'")}) as youngest, max(${age("'2026-09-01'")}) as oldest
      from population.student_record join population.person on id_number = person where is_enrolled group by 1 order by 2`);
    expect(stages.map(({ stage }) => stage)).toEqual([
      'KINDERGARTEN',
      'PRIMARY',
      'JUNIOR_SECONDARY',
      'SENIOR_SECONDARY',
      'HIGHER',
    ]);
    const bounds = [3, 6, 11, 15, 18, 22];
    stages.forEach(({ youngest, oldest }, index) => {
      expect(youngest).toBeGreaterThanOrEqual((bounds[index] ?? 0) - 0.01);
      expect(oldest).toBeLessThan((bounds[index + 1] ?? 0) + 0.01);
    });
    await none(`select student.number from population.student_record as student
      join population.labor_contract as contract on contract.person = student.person
      where is_enrolled and ended_on is null`);
    await none(`select number from population.student_record join population.person on id_number = person
      where enrolled_on > '${TODAY}' or enrolled_on < birth_date or death_date is not null`);
  });

  test('have every child from six to fourteen at school', async () => {
    await none(`select id_number from population.person where death_date is null
      and ${age("'2026-09-01'")} between 6.01 and 14.99
      and id_number not in (select person from population.student_record where is_enrolled)`);
  });

  test('have credentials of graduates: of an age to have them, and none above their education', async () => {
    await none(`select number from population.academic_credential join population.person on id_number = person
      where ${age('graduated_on')} < 20 or graduated_on not between '2002-01-01' and '${TODAY}'
        or education not in ('COLLEGE', 'BACHELOR', 'MASTER', 'DOCTORATE')
        or (education = 'BACHELOR' and level <> 'BACHELOR') or (education = 'COLLEGE' and level <> 'COLLEGE')`);
    const foreign =
      (await count('population.academic_credential where is_foreign')) /
      (await count('population.academic_credential'));
    expect(foreign).toBeGreaterThan(0.005);
    expect(foreign).toBeLessThan(0.1);
  });

  test('have a vaccination booklet of nearly every child below fourteen, and of nobody else', async () => {
    await none(`select number from population.vaccination_record join population.person on id_number = person
      where ${age(`'${TODAY}'`)} > 14.01 or death_date is not null or checked_on < birth_date or checked_on > '${TODAY}'`);
    const children = await count(`population.person where death_date is null and birth_date > '2012-11-01'`);
    expect((await count('population.vaccination_record')) / children).toBeGreaterThan(0.95);
  });

  test('pay unemployment after a job has ended and before the next begins', async () => {
    expect(await count("population.benefit where kind = 'UNEMPLOYMENT'")).toBeGreaterThan(20);
    await none(`select benefit.id from population.benefit where kind = 'UNEMPLOYMENT' and (
      not exists (select 1 from population.labor_contract as contract
        where contract.person = benefit.person and ended_on = date(since, '-1 day'))
      or exists (select 1 from population.labor_contract as contract where contract.person = benefit.person
        and contract.\`from\` between since and coalesce(until, '${TODAY}')))`);
  });

  test('pay maternity from the birth of a child to a mother whose employer paid for her', async () => {
    expect(await count("population.benefit where kind = 'MATERNITY'")).toBeGreaterThan(20);
    await none(`select benefit.id from population.benefit where kind = 'MATERNITY' and (
      not exists (select 1 from population.kinship join population.person on id_number = child
        where parent = benefit.person and relation = 'MOTHER' and birth_date = benefit.since)
      or not exists (select 1 from population.contribution as run where run.person = benefit.person
        and employer is not null and substr(since, 1, 7) between substr(from_month, 1, 7) and substr(to_month, 1, 7)))`);
  });

  test('pay long-term care to the old who need it, and no nursing allowance beside it', async () => {
    expect(await count("population.benefit where kind = 'LONG_TERM_CARE'")).toBeGreaterThan(5);
    await none(`select benefit.id from population.benefit join population.person on id_number = person
      where kind = 'LONG_TERM_CARE' and (${age(`'${TODAY}'`)} < 59.9 or not exists (
        select 1 from population.care_assessment as care where care.person = benefit.person and grade >= 2
          and valid_to >= '${TODAY}'))`);
    await none(`select person from population.benefit where kind in ('LONG_TERM_CARE', 'WORK_INJURY_CARE', 'DISABILITY_NURSING')
      and until is null group by 1 having count(*) > 1`);
  });

  test('pay allowances for disabilities to those who hold a card, and nothing to the dead', async () => {
    expect(await count("population.benefit where kind = 'DISABILITY_NURSING'")).toBeGreaterThan(2);
    await none(`select benefit.id from population.benefit where kind = 'DISABILITY_NURSING' and not exists (
      select 1 from population.disability_card as card where card.person = benefit.person and grade <= 2)`);
    await none(`select benefit.id from population.benefit where kind = 'DISABILITY_LIVING' and (not exists (
        select 1 from population.disability_card as card where card.person = benefit.person)
      or not exists (select 1 from population.minimum_living as living where living.person = benefit.person))`);
    await none(`select benefit.id from population.benefit join population.person on id_number = person
      where death_date is not null or since > '${TODAY}' or until < since`);
  });

  test('assess the need for care of the old and of the severely disabled', async () => {
    await none(`select care.id from population.care_assessment as care join population.person on id_number = care.person
      where ${age(`'${TODAY}'`)} < 75 and not exists (
        select 1 from population.disability_card as card where card.person = care.person and card.grade <= 2)`);
    const [grades] = await seeded.all('select min(grade) as low, max(grade) as high from population.care_assessment');
    expect(grades).toEqual({ low: expect.any(Number), high: expect.any(Number) });
    expect(Number(grades?.low)).toBeGreaterThanOrEqual(0);
    expect(Number(grades?.high)).toBeLessThanOrEqual(6);
  });

  test('have a card of nearly every resident, each with a made-up account of its own', async () => {
    const living = await count('population.person where death_date is null');
    expect((await count('population.social_security_card')) / living).toBeGreaterThan(0.94);
    await none(
      "select number from population.social_security_card where account not like '990031%' or length(account) <> 19",
    );
    await none('select account from population.social_security_card group by 1 having count(*) > 1');
  });

  test('have a violation of about one adult in a hundred', async () => {
    const share = (await count('population.violation_record')) / (await count('population.person'));
    expect(share).toBeGreaterThan(0.004);
    expect(share).toBeLessThan(0.02);
    await none(`select violation.id from population.violation_record as violation join population.person on id_number = person
      where ${age('decided_on')} < 17.99 or decided_on > coalesce(death_date, '${TODAY}') or until < decided_on`);
  });
});
