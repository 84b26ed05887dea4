import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enterprise } from '../../../subgraphs/enterprise/index.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { sourced } from '../../support/sourced.ts';
import { company, cooperative, founder, holding, partner, register, revoked } from './register.ts';

describe('an enterprise in the enterprise registry', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(enterprise, {
      ...register,
      TaxRegistration: [
        {
          uscc: company,
          taxpayerId: company,
          kind: 'GENERAL',
          creditGrade: 'A',
          creditYear: 2025,
          arrearsFen: 0,
          taxAuthority: '国家税务总局上海市浦东新区税务局',
          registeredOn: '2015-01-02',
          ...sourced,
        },
      ],
      TaxClearanceCertificate: [{ number: 'Q1', uscc: company, issuedOn: '2026-01-02', ...sourced }],
      SealRecord: [
        {
          number: 'S1',
          uscc: company,
          kind: 'OFFICIAL',
          engraver: '某刻字社',
          filedOn: '2015-01-02',
          voidedOn: '2019-01-01',
          ...sourced,
        },
        { number: 'S2', uscc: company, kind: 'OFFICIAL', engraver: '某刻字社', filedOn: '2019-01-02', ...sourced },
      ],
      BankAccountRecord: [
        {
          id: 1,
          uscc: company,
          bank: '某银行',
          account: '6222000011112222',
          kind: 'BASIC',
          openedOn: '2015-01-03',
          ...sourced,
        },
      ],
      SocialInsuranceUnit: [{ uscc: company, number: 'U1', registeredOn: '2015-01-04', arrearsFen: 1_05, ...sourced }],
      EnterpriseChange: Array.from({ length: 25 }, (_, index) => ({
        id: index + 1,
        uscc: company,
        item: index % 2 === 0 ? 'SCOPE' : 'ADDRESS',
        before: `${index}`,
        after: `${index + 1}`,
        // Two on one day: the order is still total.
        on: `${2000 + Math.floor(index / 2)}-01-01`,
        ...sourced,
      })),
    });
  });
  afterAll(() => registry.stop());

  test('shows what its license prints, the scope in the printed order', async () => {
    const { data, errors } = await registry.ask(`{ enterprise(uscc: "${company}") {
      name type { code chineseName } status industry { section code chineseName } validTo
      registeredCapital { subscribed { amount currency } paidIn { amount } } businessScope { text isLicensed }
      registeredAddress { code } registeredAddressText division { code } registrar
      source { registry version isSynthetic } } }`);
    expect(errors).toBeUndefined();
    expect(data?.enterprise).toEqual({
      name: '上海晴川软件有限公司',
      type: { code: '1130', chineseName: '有限责任公司(自然人投资或控股)' },
      status: 'EXISTING',
      industry: { section: 'INFORMATION_TECHNOLOGY', code: '6513', chineseName: '应用软件开发' },
      validTo: null,
      registeredCapital: { subscribed: { amount: '50000000000.00', currency: 'CNY' }, paidIn: { amount: '1.23' } },
      businessScope: [
        { text: '软件开发', isLicensed: false },
        { text: '食品销售', isLicensed: true },
      ],
      registeredAddress: { code: 'A1' },
      registeredAddressText: '上海市浦东新区某路1号',
      division: { code: '310115' },
      registrar: '上海市浦东新区市场监督管理局',
      source: { registry: 'ENTERPRISE', version: 1, isSynthetic: false },
    });
  });

  test('shows its registrations, an account only by its last four digits, and the seal in use', async () => {
    const { data } = await registry.ask(`{ enterprise(uscc: "${company}") {
      taxRegistration { creditGrade arrears { amount } clearance { number } }
      seals(isActive: true) { number } allSeals: seals { number }
      bankAccounts { accountMasked } socialInsuranceUnit { arrears { amount } } housingFundUnit { number } } }`);
    expect(data?.enterprise).toEqual({
      taxRegistration: { creditGrade: 'A', arrears: { amount: '0.00' }, clearance: { number: 'Q1' } },
      seals: [{ number: 'S2' }],
      allSeals: [{ number: 'S2' }, { number: 'S1' }],
      bankAccounts: [{ accountMasked: '************2222' }],
      socialInsuranceUnit: { arrears: { amount: '1.05' } },
      housingFundUnit: null,
    });
  });

  test('without capital, address, posts or registrations answers null and empty lists, without an error', async () => {
    const answer = await registry.ask(`{ enterprise(uscc: "${cooperative}") {
      registeredCapital { subscribed { amount } } registeredAddress { code } legalRepresentative { idNumber }
      legalRepresentativeName taxRegistration { kind } formerNames { name } businessScope { text }
      otherPremises { addressText } annualReports { year } branches { nodes { name } totalCount } } }`);
    expect(answer).toEqual({
      data: {
        enterprise: {
          registeredCapital: null,
          registeredAddress: null,
          legalRepresentative: null,
          legalRepresentativeName: null,
          taxRegistration: null,
          formerNames: [],
          businessScope: [],
          otherPremises: [],
          annualReports: [],
          branches: { nodes: [], totalCount: 0 },
        },
      },
    });
  });

  test('lists its former names from the newest', async () => {
    const { data } = await registry.ask(`{ enterprise(uscc: "${company}") { formerNames { name until } } }`);
    expect(data?.enterprise).toEqual({
      formerNames: [
        { name: '上海新川软件有限公司', until: '2019-01-01' },
        { name: '上海旧川软件有限公司', until: '2016-01-01' },
      ],
    });
  });

  test('is represented by the person in office, whom the population registry completes', async () => {
    const { data } = await registry.ask(`{ enterprisesByUscc(usccs: ["${company}", "${revoked}", "${holding}"]) {
      legalRepresentative { idNumber } legalRepresentativeName } }`);
    expect(data?.enterprisesByUscc).toEqual([
      { legalRepresentative: { idNumber: founder }, legalRepresentativeName: '甲' },
      { legalRepresentative: { idNumber: partner }, legalRepresentativeName: '乙' },
      { legalRepresentative: null, legalRepresentativeName: '乙' },
    ]);
  });

  test('that is not in the register is null without an error, in its place of the list', async () => {
    expect(
      await registry.ask(`{ enterprise(uscc: "11310000000000035N") { name }
        enterprisesByUscc(usccs: ["11310000000000035N", "${revoked}"]) { status } }`),
    ).toEqual({ data: { enterprise: null, enterprisesByUscc: [null, { status: 'REVOKED' }] } });
  });

  test('is refused with the reason where a check digit is wrong', async () => {
    const { errors } = await registry.ask('{ enterprise(uscc: "91310000MA1AAAA11G") { name } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('check'),
      extensions: { code: 'INVALID_IDENTIFIER' },
    });
  });

  test('more than 100 codes at once are refused', async () => {
    const { errors } = await registry.ask(
      'query ($usccs: [SocialCreditCode!]!) { enterprisesByUscc(usccs: $usccs) { name } }',
      {
        usccs: Array.from({ length: 101 }, () => company),
      },
    );
    expect(errors?.[0]).toMatchObject({
      message: '"usccs" has 101 keys; expected at most 100',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('pages through its changes from the newest, and the pages meet', async () => {
    const page = async (after: string | null) => {
      const { data } = await registry.ask(
        `query ($after: String) { enterprise(uscc: "${company}") { changes(after: $after) {
           nodes { after } totalCount pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      return (data as never as ChangesAnswer).enterprise.changes;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([25, true, false]);
    const seen = [...first.nodes, ...second.nodes].map(({ after }) => Number(after));
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => 25 - index));
  });

  test('shows only the changes that are asked for', async () => {
    const { data } = await registry.ask(
      `{ enterprise(uscc: "${company}") { changes(item: ADDRESS, first: 1) { nodes { item after } totalCount } } }`,
    );
    expect(data?.enterprise).toEqual({ changes: { nodes: [{ item: 'ADDRESS', after: '24' }], totalCount: 12 } });
  });

  test.each([
    ['first: 0', '"first" is 0; expected 1 to 100'],
    ['first: 1000000', '"first" is 1000000; expected 1 to 100'],
    ['after: "W10"', '"after" is not a cursor of this list; expected an "endCursor" of an earlier page'],
  ])('a page of %s is refused with what was expected, and costs only its field', async (argument, message) => {
    const { data, errors } = await registry.ask(
      `{ enterprise(uscc: "${company}") { status changes(${argument}) { totalCount } } }`,
    );
    expect(data?.enterprise).toEqual({ status: 'EXISTING', changes: null });
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('is resolved for other registries by its key, as are a person and what the register does not know', async () => {
    const { data } = await registry.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) {
         ... on Enterprise { name } ... on Person { enterprises(role: SUPERVISOR) { nodes { enterprise { name } } } } } }`,
      {
        keys: [
          { __typename: 'Enterprise', uscc: revoked },
          { __typename: 'Person', idNumber: partner },
          { __typename: 'Enterprise', uscc: '11310000000000035N' },
          { __typename: 'Person', idNumber: '31010719991001000X' },
        ],
      },
    );
    expect(data?._entities).toEqual([
      { name: '上海百味_100%餐饮有限公司' },
      { enterprises: { nodes: [{ enterprise: { name: '上海晴川软件有限公司' } }] } },
      null,
      { enterprises: { nodes: [] } },
    ]);
  });

  test('a nested query of four enterprises takes as many statements as of one', async () => {
    const fields = `legalRepresentative { idNumber } formerNames { name } seals { number }
      shareholdings { nodes { holderName isPledged isFrozen holder { ... on Enterprise { name } } } totalCount }
      positions { nodes { personName isDisqualified } } investments(isActive: true) { nodes { enterprise { name } } }`;
    const query = 'query ($usccs: [SocialCreditCode!]!) { enterprisesByUscc(usccs: $usccs) { FIELDS } }';
    const ask = (usccs: string[]) => registry.count(query.replace('FIELDS', fields), { usccs });
    const one = await ask([company]);
    const four = await ask([company, holding, revoked, cooperative]);
    expect(one.errors ?? four.errors).toBeUndefined();
    // The enterprise, its head, five lists, a total, freezes, pledges, bars, and the enterprises at the other end of shares.
    expect(one.statements).toBe(12);
    expect(four.statements).toBe(12);
  });
});

interface ChangesAnswer {
  enterprise: {
    changes: { nodes: { after: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
  };
}
