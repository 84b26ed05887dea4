import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { persona } from '../../../../seed/personas/personas.ts';
import { openSeeded, type Seeded } from '../../../support/seeded.ts';

describe('what was added to the stories later', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(11, 'XS');
  });
  afterAll(() => seeded.stop());
  const one = (sql: string) => seeded.one(sql);
  const ids = (key: string) => {
    const { idNumber = '', uscc = '', unitCode = '', others = {} } = persona(key).ids;
    return { idNumber, uscc, unitCode, other: (name: string) => others[name] ?? '' };
  };

  test('founder and restaurant owner have a name that is kept, and so has one who is barred from representing', async () => {
    for (const key of ['founder', 'restaurant-owner', 'revoked-legal-representative']) {
      const { idNumber, other } = ids(key);
      expect(
        await seeded.all(`select applicant, taken_by, reserved_until > '2027' as is_kept
          from enterprise.name_declaration where number = '${other('nameDeclaration')}'`),
      ).toEqual([{ applicant: idNumber, taken_by: null, is_kept: 1 }]);
    }
  });

  /** Licenses of a holder that are valid in the month after the seed's today. */
  const valid = async (holder: string) =>
    (
      await seeded.all(`select distinct name from license.license where holder_key = '${holder}' and is_current_edition
        and status = 'VALID' and coalesce(valid_to, '9') > '2026-12-01' order by name`)
    ).map(({ name }) => name);

  test('restaurant has drains, a filed registration form and liquor; its staff are healthy and trained', async () => {
    const { idNumber, uscc, other } = ids('restaurant-owner');
    expect(await valid(uscc)).toEqual(
      expect.arrayContaining([
        '城镇污水排入排水管网许可证',
        '建设项目环境影响登记表备案',
        '酒类商品零售许可证',
        '食品经营许可证',
      ]),
    );
    for (const person of [idNumber, other('cook')])
      expect(await valid(person)).toEqual(expect.arrayContaining(['从业人员健康证明', '食品安全管理员培训合格证']));
  });

  test('home sale has its invoice, and the seller a power of attorney', async () => {
    const { idNumber, other } = ids('home-seller');
    const invoice = `select invoice_number from spatial.\`transaction\` where status = 'FILED' and kind = 'RESALE'
      and unit_code = '${ids('home-seller').unitCode}'`;
    expect(await one(invoice)).toBe(other('invoice'));
    expect(ids('home-buyer').other('invoice')).toBe(other('invoice'));
    const agent = `select json_extract(data_items, '$.agentCode') from license.license where holder_key = '${idNumber}' and name = '公证书'`;
    expect(await one(agent)).toBe(other('agent'));
  });
});
