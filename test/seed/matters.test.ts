import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkDeclarationNumber } from '../../subgraphs/enterprise/identifiers/declaration-number.ts';
import { checkInvoiceNumber } from '../../subgraphs/spatial/identifiers/invoice-number.ts';
import { openSeeded, type Seeded } from '../support/seeded.ts';

const stages = [
  'LAND_APPROVAL',
  'SITE_CLEARANCE',
  'PLANNING_PERMIT',
  'DRAWING_REVIEW',
  'FIRE_REVIEW',
  'BID_AWARD',
  'CONTRACT',
  'SUPERVISION_CONTRACT',
  'WORK_INJURY_INSURANCE',
  'WAGE_DEPOSIT',
  'CONSTRUCTION_PERMIT',
  'COMPLETION',
];
const onFile = (name: string) =>
  `select holder_key from license.license where name = '${name}' and is_current_edition and status = 'VALID'`;
const record = 'spatial.construction_record';

describe('what the matters ask of a seed', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(13, 'S');
  });
  afterAll(() => seeded.stop());

  test('is in a construction project that was completed: every step, in the order of the law', async () => {
    const rows = await seeded.all(`select project_code, group_concat(stage) as stages from (
      select * from ${record} where project_code not like '2026%' order by project_code, issued_on) group by project_code`);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(String(row.stages).split(',')).toEqual(stages);
  });

  test('is that a contract names the builder who won the tender, and the one who manages the site', async () => {
    const agreeing =
      await seeded.all(`select bid.party_enterprise = contract.party_enterprise and bid.manager = contract.manager
        and bid.amount_fen > 0 as agrees from ${record} as bid join ${record} as contract using (project_code)
      where bid.stage = 'BID_AWARD' and contract.stage = 'CONTRACT'`);
    expect(agreeing.length).toBeGreaterThan(3);
    expect(agreeing.every(({ agrees }) => agrees === 1)).toBe(true);
  });

  test.each(['建筑业企业资质证书', '安全生产许可证'])(
    'is that whoever builds or supervises holds a %s',
    async (name) => {
      const parties = `select distinct party_enterprise from ${record} where party_enterprise is not null`;
      expect(await seeded.one(`select count(*) from (${parties})`)).toBeGreaterThan(2);
      expect(await seeded.all(`${parties} and party_enterprise not in (${onFile(name)})`)).toEqual([]);
    },
  );

  test.each(['注册建造师执业资格证书', '安全生产考核合格证书'])(
    'is that whoever manages a site holds a %s',
    async (name) => {
      const managers = `select distinct manager from ${record} where manager in (select id_number from population.person)`;
      expect(await seeded.one(`select count(*) from (${managers})`)).toBeGreaterThan(2);
      expect(await seeded.all(`${managers} and manager not in (${onFile(name)})`)).toEqual([]);
    },
  );

  test('is that a supervisor is not the builder', async () => {
    const same = `select count(*) from ${record} as one join ${record} as other using (project_code)
      where one.stage = 'SUPERVISION_CONTRACT' and other.stage = 'CONTRACT' and one.party_enterprise = other.party_enterprise`;
    expect(await seeded.one(same)).toBe(0);
  });

  test('is an invoice of its own for every sale', async () => {
    const numbers = (await seeded.all('select invoice_number as number from spatial.`transaction`')).map(({ number }) =>
      String(number),
    );
    expect(numbers.length).toBeGreaterThan(1_000);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => !checkInvoiceNumber(number).isValid)).toEqual([]);
  });

  test('is that young enterprises took the names that their founders had declared, in time', async () => {
    const taken = await seeded.all(`select declared_on < taken_on and taken_on <= reserved_until as in_time,
        taken_on = established_on as on_founding, enterprise.name = name_declaration.name or exists (
          select 1 from enterprise.former_enterprise_name as former where former.uscc = taken_by and former.name = name_declaration.name
        ) as is_named, applicant in (select id_number from population.person) as is_known,
        exists (select 1 from enterprise.shareholding where shareholding.uscc = taken_by and holder_person = applicant) as is_founder
      from enterprise.name_declaration join enterprise.enterprise on uscc = taken_by`);
    expect(taken.length).toBeGreaterThan(3);
    for (const row of taken)
      expect(row).toEqual({ in_time: 1, on_founding: 1, is_named: 1, is_known: 1, is_founder: 1 });
    const numbers = (await seeded.all('select number from enterprise.name_declaration')).map(({ number }) =>
      String(number),
    );
    expect(numbers.filter((number) => !checkDeclarationNumber(number).isValid)).toEqual([]);
  });

  const restaurants = "select uscc from enterprise.enterprise where industry_code = '6210' and status = 'EXISTING'";

  test.each(['城镇污水排入排水管网许可证', '建设项目环境影响登记表备案', '酒类商品零售许可证'])(
    'is a %s of every restaurant',
    async (name) => {
      expect(await seeded.all(`${restaurants} and uscc not in (${onFile(name)})`)).toEqual([]);
    },
  );

  test('is that who heads a restaurant is trained in food safety', async () => {
    const heads = `select person from enterprise.position where uscc in (${restaurants}) and until is null
      and role in ('LEGAL_REPRESENTATIVE', 'EXECUTIVE_PARTNER', 'OPERATOR') and person in (select id_number from population.person)`;
    expect(await seeded.one(`select count(*) from (${heads})`)).toBeGreaterThan(5);
    expect(await seeded.all(`${heads} and person not in (${onFile('食品安全管理员培训合格证')})`)).toEqual([]);
  });

  test.each(['专业技术职称证书', '公证书', '劳动能力鉴定结论书', '国（境）外学历学位认证书'])(
    'is a %s for some of the people who live',
    async (name) => {
      const held = `select count(*) from license.license join population.person on id_number = holder_key where license.name = '${name}'`;
      expect(await seeded.one(held)).toBeGreaterThan(1);
      expect(await seeded.one(`${held} and death_date is not null`)).toBe(0);
    },
  );

  test('is that a power of attorney names an agent whom the population registry knows, never the one who gives it', async () => {
    const agents = `select holder_key, json_extract(data_items, '$.agentCode') as agent from license.license where name = '公证书'`;
    const strange = `select * from (${agents}) where agent = holder_key or agent not in (select id_number from population.person)`;
    expect(await seeded.all(strange)).toEqual([]);
  });
});
