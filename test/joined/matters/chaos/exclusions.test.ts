import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AffairsCity, openAffairsCity } from '../../../support/affairs-city.ts';
import { cast } from '../../../support/matters/cast.ts';
import { plant } from '../../../support/matters/plant.ts';
import { evidenceOf, proveCase } from '../../../support/matters/prove-case.ts';

const { uscc } = cast('closing-down');
const case_ = { matter: 'enterprise-simplified-deregistration', persona: 'closing-down', applicant: uscc, inputs: {} };

const sourced = `'上海市市场监督管理局', '2026-10-30T01:00:00Z', 1`;
const columns = 'authority, as_of, version';
const flag = (column: string) =>
  [`update enterprise set ${column} = 1`, `update enterprise set ${column} = 0`] as const;
const day = (column: string) =>
  [`update enterprise set ${column} = '2026-10-30'`, `update enterprise set ${column} = null`] as const;
const owed = (table: string) =>
  [`update ${table} set arrears_fen = 100`, `update ${table} set arrears_fen = 0`] as const;

/** Implementing Rules, article 48: the six that exclude the simplified way, each with the paper that it refuses. */
const papers = {
  listed: '未列入经营异常名录和严重违法失信名单证明',
  bound: '无股权冻结、出质，无动产抵押，无对外投资证明',
  pursued: '未被立案调查、采取强制措施，无诉讼、仲裁证明',
  revoked: '未被吊销营业执照、责令关闭证明',
  fined: '无未缴清罚款证明',
  owing: '无欠税、社会保险和住房公积金欠缴，无存续分支机构证明',
} as const;

/** Rows that stand against an enterprise: what is planted, how it is taken out again, and what the refusal names. */
const reasons: readonly (readonly [
  what: string,
  paper: keyof typeof papers,
  named: string,
  added: string,
  removed: string,
])[] = [
  [
    'on the list of abnormal operation',
    'listed',
    '经营异常名录',
    row(
      'abnormal_listing',
      'id, reason, decided_by, listed_on',
      `990001, 'NOT_FOUND_AT_ADDRESS', '黄浦区市场监管局', '2026-10-30'`,
    ),
    gone('abnormal_listing'),
  ],
  [
    'on the list of serious violations',
    'listed',
    '严重违法',
    row(
      'serious_violation',
      'id, reason, decided_by, document_number, listed_on',
      `990001, '合成', '黄浦区市场监管局', 'D990001', '2026-10-30'`,
    ),
    gone('serious_violation'),
  ],
  [
    'with a share that is frozen',
    'bound',
    '冻结',
    row(
      'equity_freeze',
      'id, shareholding_id, amount_fen, currency, court, document_number, "from"',
      `990001, 1, 100, 'CNY', '合成法院', 'D990002', '2026-10-30'`,
    ),
    gone('equity_freeze'),
  ],
  [
    'with a share that is pledged',
    'bound',
    '出质',
    row(
      'equity_pledge',
      'registration_number, shareholding_id, pledgee_name, amount_fen, currency, registered_on',
      `'P990001', 1, '合成银行', 100, 'CNY', '2026-10-30'`,
    ),
    gone('equity_pledge'),
  ],
  [
    'with movables that are mortgaged',
    'bound',
    '动产抵押',
    row(
      'chattel_mortgage',
      'registration_number, mortgagee_name, collateral, amount_fen, currency, registered_on',
      `'M990001', '合成银行', '设备', 100, 'CNY', '2026-10-30'`,
    ),
    gone('chattel_mortgage'),
  ],
  [
    'that holds a share in another',
    'bound',
    '投资',
    `insert into shareholding (id, uscc, holder_enterprise, holder_name, subscribed_fen, paid_in_fen, currency, form, since, ${columns}) values (990001, '${cast('winding-up').uscc}', '${uscc}', '合成', 100, 100, 'CNY', 'MONEY', '2026-10-30', ${sourced})`,
    `delete from shareholding where id = 990001`,
  ],
  ['under investigation', 'pursued', '立案', ...flag('is_under_investigation')],
  ['under a coercive measure', 'pursued', '强制', ...flag('is_under_coercive_measure')],
  ['in litigation', 'pursued', '诉讼', ...flag('is_in_litigation')],
  ['in arbitration', 'pursued', '仲裁', ...flag('is_in_arbitration')],
  ['whose license is revoked', 'revoked', '吊销', ...day('revoked_on')],
  ['that was ordered to close', 'revoked', '责令关闭', ...day('ordered_to_close_on')],
  [
    'with a fine that is not paid',
    'fined',
    '处罚',
    row(
      'penalty',
      'document_number, kind, violation, decided_by, decided_on, is_executed',
      `'F990001', 'FINE', '合成', '黄浦区市场监管局', '2026-10-30', 0`,
    ),
    gone('penalty'),
  ],
  ['that owes tax', 'owing', '欠税', ...owed('tax_registration')],
  ['that owes social insurance', 'owing', '社会保险欠缴', ...owed('social_insurance_unit')],
  ['that owes the housing fund', 'owing', '住房公积金欠缴', ...owed('housing_fund_unit')],
];

let city: AffairsCity;

beforeAll(async () => {
  city = await openAffairsCity();
});

afterAll(() => city.stop());

describe.each(reasons)('an enterprise %s', (_, paper, named, added, removed) => {
  beforeAll(() => plant(city.city, [{ registry: 'enterprise', sql: ofThisOne(added) }]));
  afterAll(() => plant(city.city, [{ registry: 'enterprise', sql: ofThisOne(removed) }]));

  test('is refused the simplified way for that reason, and for no other', async () => {
    const proof = await proveCase(city.gateway, case_);
    for (const [key, name] of Object.entries(papers)) {
      const evidence = evidenceOf(proof, name);
      if (key !== paper) expect(evidence.__typename).toBe('NegativeEvidence');
      else
        expect(evidence).toMatchObject({
          __typename: 'Refused',
          rule: '市场主体登记管理条例实施细则第四十八条',
          explanation: expect.stringContaining(named),
          sources: expect.arrayContaining([expect.objectContaining({ registry: 'ENTERPRISE' })]),
        });
    }
  });
});

test('the enterprise is free of all of them again when they are gone', async () => {
  const proof = await proveCase(city.gateway, case_);
  for (const name of Object.values(papers)) expect(evidenceOf(proof, name).__typename).toBe('NegativeEvidence');
});

function row(table: string, names: string, values: string): string {
  return `insert into ${table} (uscc, ${names}, ${columns}) values ('${uscc}', ${values}, ${sourced})`;
}

function gone(table: string): string {
  return `delete from ${table}`;
}

/** Updates and deletions are of the one enterprise alone. */
function ofThisOne(sql: string): string {
  return /^(update|delete)/.test(sql) && !sql.includes('where') ? `${sql} where uscc = '${uscc}'` : sql;
}
