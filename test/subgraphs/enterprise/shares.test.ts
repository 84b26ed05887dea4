import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enterprise } from '../../../subgraphs/enterprise/index.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { company, elsewhere, founder, holding, partner, register } from './register.ts';

describe('shares and posts', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(enterprise, register);
  });
  afterAll(() => registry.stop());
  const personAsks = async (idNumber: string, selection: string) => {
    const { data, errors } = await registry.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { ${selection} } } }`,
      { keys: [{ __typename: 'Person', idNumber }] },
    );
    expect(errors).toBeUndefined();
    return (data as { _entities: object[] })._entities[0];
  };

  test('a holder is a person, an enterprise here, or only a name; the newest share comes first', async () => {
    const { data } =
      await registry.ask(`{ enterprise(uscc: "${company}") { shareholdings(isCurrent: null) { totalCount nodes {
      holderName holderUscc until ratioPercent subscribed { amount }
      holder { __typename ... on Person { idNumber } ... on Enterprise { uscc name } } } } } }`);
    const amount = { subscribed: { amount: '100.00' } };
    expect(data?.enterprise).toEqual({
      shareholdings: {
        totalCount: 4,
        nodes: [
          { holderName: '外地公司', holderUscc: elsewhere, until: null, ratioPercent: null, holder: null, ...amount },
          {
            holderName: '上海晴川控股有限公司',
            holderUscc: holding,
            until: null,
            ratioPercent: null,
            holder: { __typename: 'Enterprise', uscc: holding, name: '上海晴川控股有限公司' },
            ...amount,
          },
          {
            holderName: 'Foreign Ltd',
            holderUscc: null,
            until: '2018-12-31',
            ratioPercent: null,
            holder: null,
            ...amount,
          },
          {
            holderName: '甲',
            holderUscc: null,
            until: null,
            ratioPercent: 60,
            holder: { __typename: 'Person', idNumber: founder },
            ...amount,
          },
        ],
      },
    });
  });

  test('only shares and posts in force are shown unless others are asked for', async () => {
    const { data } = await registry.ask(`{ enterprise(uscc: "${company}") {
      shareholdings { totalCount } former: shareholdings(isCurrent: false) { nodes { holderName } }
      positions { nodes { role } } past: positions(isCurrent: false, role: LEGAL_REPRESENTATIVE) { nodes { until } } } }`);
    expect(data?.enterprise).toEqual({
      shareholdings: { totalCount: 3 },
      former: { nodes: [{ holderName: 'Foreign Ltd' }] },
      positions: { nodes: [{ role: 'SUPERVISOR' }, { role: 'LEGAL_REPRESENTATIVE' }] },
      past: { nodes: [{ until: '2019-12-31' }] },
    });
  });

  test('investments are the shares that the enterprise holds in others, those given up apart', async () => {
    const { data } = await registry.ask(`{ enterprisesByUscc(usccs: ["${holding}", "${company}"]) {
      investments(isActive: true) { nodes { enterprise { name } } } all: investments { totalCount } } }`);
    expect(data?.enterprisesByUscc).toEqual([
      { investments: { nodes: [{ enterprise: { name: '上海晴川软件有限公司' } }] }, all: { totalCount: 1 } },
      { investments: { nodes: [] }, all: { totalCount: 1 } },
    ]);
  });

  test("a person's enterprises are posts and shares in one list from the newest", async () => {
    const answer = await personAsks(
      founder,
      `enterprises { totalCount nodes { role since enterprise { uscc } shareholding { ratioPercent } source { registry } } }`,
    );
    const source = { registry: 'ENTERPRISE' };
    expect(answer).toEqual({
      enterprises: {
        totalCount: 2,
        nodes: [
          {
            role: 'LEGAL_REPRESENTATIVE',
            since: '2020-01-01',
            enterprise: { uscc: company },
            shareholding: null,
            source,
          },
          {
            role: 'SHAREHOLDER',
            since: '2015-01-01',
            enterprise: { uscc: company },
            shareholding: { ratioPercent: 60 },
            source,
          },
        ],
      },
    });
  });

  test("a person's past posts are there when asked for, and a page goes on where the last one ended", async () => {
    const all = 'role since until';
    const whole = (await personAsks(partner, `enterprises(isCurrent: null) { nodes { ${all} } }`)) as Listed;
    expect(whole.enterprises.nodes).toHaveLength(4);
    const seen: object[] = [];
    let after = 'null';
    for (let hasNextPage = true; hasNextPage; ) {
      const page = (await personAsks(
        partner,
        `enterprises(isCurrent: null, first: 1, after: ${after}) { nodes { ${all} } pageInfo { hasNextPage endCursor } }`,
      )) as Listed;
      seen.push(...page.enterprises.nodes);
      ({ hasNextPage } = page.enterprises.pageInfo);
      after = JSON.stringify(page.enterprises.pageInfo.endCursor);
    }
    expect(seen).toEqual(whole.enterprises.nodes);
  });

  test('who is barred today is shown as barred in every post; a bar that is over does not count', async () => {
    const { data } = await registry.ask(
      `{ enterprise(uscc: "${company}") { positions { nodes { person { idNumber } isDisqualified } } } }`,
    );
    expect(data?.enterprise).toEqual({
      positions: {
        nodes: [
          { person: { idNumber: partner }, isDisqualified: true },
          { person: { idNumber: founder }, isDisqualified: false },
        ],
      },
    });
    expect(
      await personAsks(partner, 'disqualifications(isActive: true) { reason enterprise { status } until }'),
    ).toEqual({
      disqualifications: [{ reason: 'REVOKED_ENTERPRISE', enterprise: { status: 'REVOKED' }, until: '2999-04-30' }],
    });
    expect(
      await personAsks(founder, 'disqualifications(isActive: true) { reason } past: disqualifications { reason }'),
    ).toEqual({ disqualifications: [], past: [{ reason: 'UNPAID_DEBT' }] });
  });
});

interface Listed {
  enterprises: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
