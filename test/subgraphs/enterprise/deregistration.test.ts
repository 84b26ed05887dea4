import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enterprise } from '../../../subgraphs/enterprise/index.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { sourced } from '../../support/sourced.ts';
import { company, cooperative, holding, register, revoked } from './register.ts';

/** Article 48 of the implementing rules (市场主体登记管理条例实施细则): what excludes an enterprise from the simple way out. */
const exclusions = `status orderedToCloseOn
  abnormalListings(isActive: true) { reason } seriousViolations(isActive: true) { documentNumber }
  equityFreezes(isActive: true) { documentNumber shareholding { holderName isFrozen isPledged } }
  equityPledges(isActive: true) { registrationNumber pledgee { ... on Enterprise { name } } amount { amount currency } }
  chattelMortgages(isActive: true) { registrationNumber mortgagee { ... on Enterprise { name } } }
  investments(isActive: true) { totalCount }
  isUnderInvestigation isUnderCoerciveMeasure isInLitigation isInArbitration
  penalties(isExecuted: false) { nodes { documentNumber amount { amount } } }
  branches(status: EXISTING) { nodes { name } }
  deregistrationNotices(kind: SIMPLIFIED_DEREGISTRATION) { until hasObjection }`;

const listing = { uscc: company, reason: 'ANNUAL_REPORT_MISSING', decidedBy: '某局', ...sourced };
const violation = { uscc: company, reason: '某', decidedBy: '某局', ...sourced };
const freeze = {
  uscc: company,
  shareholdingId: 2,
  amountFen: 100,
  currency: 'CNY',
  court: '某法院',
  from: '2020-01-01',
  ...sourced,
};
const pledge = { uscc: company, shareholdingId: 1, pledgeeName: '某', amountFen: 5_00, currency: 'USD', ...sourced };
const mortgage = {
  uscc: company,
  mortgageeName: '某',
  collateral: '某设备',
  amountFen: 5_00,
  currency: 'CNY',
  ...sourced,
};
const penalty = {
  uscc: company,
  kind: 'FINE',
  violation: '某',
  decidedBy: '某局',
  decidedOn: '2024-01-01',
  ...sourced,
};
const branch = {
  parent: company,
  headName: '甲',
  addressText: '某路',
  registrar: '某局',
  since: '2020-01-01',
  ...sourced,
};

describe('what excludes an enterprise from simplified deregistration', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(enterprise, {
      ...register,
      AbnormalListing: [
        { ...listing, id: 1, listedOn: '2015-07-01' },
        // More stays that ended than a list shows: they must not hide the one that lasts.
        ...Array.from({ length: 100 }, (_, index) => ({
          ...listing,
          id: index + 2,
          listedOn: '2020-07-01',
          removedOn: '2020-08-01',
        })),
      ],
      SeriousViolation: [
        { ...violation, id: 1, documentNumber: 'V1', listedOn: '2021-01-01', removedOn: '2024-01-01' },
        { ...violation, id: 2, documentNumber: 'V2', listedOn: '2020-01-01' },
      ],
      EquityFreeze: [
        { ...freeze, id: 1, documentNumber: 'F1', to: '2021-01-01' },
        { ...freeze, id: 2, documentNumber: 'F2', to: '2999-01-01', releasedOn: '2021-01-01' },
        { ...freeze, id: 3, documentNumber: 'F3', to: '2999-01-01' },
        { ...freeze, id: 4, documentNumber: 'F4', to: '2021-01-01', uscc: holding, shareholdingId: 5 },
      ],
      EquityPledge: [
        { ...pledge, registrationNumber: 'P1', registeredOn: '2020-01-01', releasedOn: '2021-01-01' },
        { ...pledge, registrationNumber: 'P2', registeredOn: '2020-01-01', pledgeeEnterprise: holding },
      ],
      ChattelMortgage: [
        { ...mortgage, registrationNumber: 'C1', registeredOn: '2020-01-01', releasedOn: '2021-01-01' },
        { ...mortgage, registrationNumber: 'C2', registeredOn: '2020-01-01', mortgageeEnterprise: holding },
      ],
      Penalty: [
        { ...penalty, documentNumber: 'D1', isExecuted: true, amountFen: 100_00 },
        { ...penalty, documentNumber: 'D2', isExecuted: false, amountFen: 200_00 },
        { ...penalty, documentNumber: 'D3', isExecuted: false, kind: 'WARNING' },
      ],
      Branch: [
        { ...branch, uscc: '91310115MA1K00B077', name: '一分公司', status: 'EXISTING' },
        { ...branch, uscc: '91310101000000019C', name: '二分公司', status: 'CANCELLED', until: '2021-01-01' },
      ],
      DeregistrationNotice: [
        {
          id: 1,
          uscc: company,
          kind: 'CREDITORS',
          publishedOn: '2026-01-01',
          until: '2026-02-15',
          hasObjection: false,
          ...sourced,
        },
        {
          id: 2,
          uscc: company,
          kind: 'SIMPLIFIED_DEREGISTRATION',
          publishedOn: '2026-01-01',
          until: '2026-01-21',
          hasObjection: true,
          ...sourced,
        },
      ],
    });
  });
  afterAll(() => registry.stop());

  test('each of the six reasons shows, and only what stands today', async () => {
    const { data, errors } = await registry.ask(`{ enterprise(uscc: "${company}") { ${exclusions} } }`);
    expect(errors).toBeUndefined();
    expect(data?.enterprise).toEqual({
      status: 'EXISTING',
      orderedToCloseOn: null,
      abnormalListings: [{ reason: 'ANNUAL_REPORT_MISSING' }],
      seriousViolations: [{ documentNumber: 'V2' }],
      equityFreezes: [
        {
          documentNumber: 'F3',
          shareholding: { holderName: '上海晴川控股有限公司', isFrozen: true, isPledged: false },
        },
      ],
      equityPledges: [
        {
          registrationNumber: 'P2',
          pledgee: { name: '上海晴川控股有限公司' },
          amount: { amount: '5.00', currency: 'USD' },
        },
      ],
      chattelMortgages: [{ registrationNumber: 'C2', mortgagee: { name: '上海晴川控股有限公司' } }],
      investments: { totalCount: 0 },
      isUnderInvestigation: false,
      isUnderCoerciveMeasure: false,
      isInLitigation: false,
      isInArbitration: false,
      penalties: {
        nodes: [
          { documentNumber: 'D3', amount: null },
          { documentNumber: 'D2', amount: { amount: '200.00' } },
        ],
      },
      branches: { nodes: [{ name: '一分公司' }] },
      deregistrationNotices: [{ until: '2026-01-21', hasObjection: true }],
    });
  });

  test('an enterprise with none of them has empty lists, and no error', async () => {
    const { data, errors } = await registry.ask(`{ enterprise(uscc: "${cooperative}") { ${exclusions} } }`);
    expect(errors).toBeUndefined();
    expect(data?.enterprise).toMatchObject({
      abnormalListings: [],
      seriousViolations: [],
      equityFreezes: [],
      equityPledges: [],
      chattelMortgages: [],
      investments: { totalCount: 0 },
      penalties: { nodes: [] },
      branches: { nodes: [] },
      deregistrationNotices: [],
    });
  });

  test('what ended is there when it is asked for, the newest first, and a freeze past its last day has ended', async () => {
    const { data } = await registry.ask(`{ enterprisesByUscc(usccs: ["${company}", "${holding}"]) {
      equityFreezes { documentNumber isActive } ended: equityFreezes(isActive: false) { documentNumber }
      abnormalListings(isActive: false) { listedOn } equityPledges(isActive: false) { releasedOn }
      shareholdings(isCurrent: null) { nodes { isFrozen } } } }`);
    const [one, other] = (data as never as { enterprisesByUscc: Record<string, unknown>[] }).enterprisesByUscc;
    expect(one?.equityFreezes).toEqual([
      { documentNumber: 'F3', isActive: true },
      { documentNumber: 'F2', isActive: false },
      { documentNumber: 'F1', isActive: false },
    ]);
    expect(one?.ended).toEqual([{ documentNumber: 'F2' }, { documentNumber: 'F1' }]);
    expect(one?.abnormalListings).toHaveLength(100);
    expect(one?.equityPledges).toEqual([{ releasedOn: '2021-01-01' }]);
    expect(other?.shareholdings).toEqual({ nodes: [{ isFrozen: false }] });
  });

  test('the whole exclusion list of four enterprises takes as many statements as of one', async () => {
    const query = `query ($usccs: [SocialCreditCode!]!) { enterprisesByUscc(usccs: $usccs) { ${exclusions} } }`;
    const one = await registry.count(query, { usccs: [company] });
    const four = await registry.count(query, { usccs: [company, holding, revoked, cooperative] });
    expect(one.errors ?? four.errors).toBeUndefined();
    // The enterprise, nine lists, a total, the frozen share and the two that stand against it, the lenders.
    expect(one.statements).toBe(15);
    expect(four.statements).toBe(one.statements);
  });
});
