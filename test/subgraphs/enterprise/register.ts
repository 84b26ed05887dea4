import { sourced } from '../../support/sourced.ts';

/** Keys of the enterprises and persons in the tests' register. */
export const founder = '310101199003070019';
export const partner = '310104198511150028';
export const company = '91310000MA1AAAA11H';
export const holding = '91310115MA1K00B077';
export const revoked = '91310101000000019C';
export const cooperative = '93310151MA1P00001E';
/** Holds a share here and is registered in another city. */
export const elsewhere = '11310000000000035N';

const inForce = {
  isUnderInvestigation: false,
  isUnderCoerciveMeasure: false,
  isInLitigation: false,
  isInArbitration: false,
};

/** The row of an enterprise, with what a test does not care about filled in. */
export function enterpriseRow(uscc: string, name: string, more: object = {}): object {
  return {
    uscc,
    name,
    typeCode: '1130',
    status: 'EXISTING',
    establishedOn: '2015-01-01',
    approvedOn: '2020-01-01',
    addressText: '上海市浦东新区某路1号',
    divisionCode: '310115',
    industryCode: '6513',
    industryName: '应用软件开发',
    registrar: '上海市浦东新区市场监督管理局',
    ...inForce,
    ...more,
    ...sourced,
  };
}

/** A founder's company, held by the founder, a holding company, and one from another city; and a revoked one. */
export const register = {
  RegistrationArea: ['310000', '310101', '310104', '310115', '310151'].map((code) => ({ code, name: code })),
  Enterprise: [
    enterpriseRow(company, '上海晴川软件有限公司', {
      registeredCapitalFen: 5_000_000_000_000,
      paidInCapitalFen: 123,
      capitalCurrency: 'CNY',
      addressCode: 'A1',
      validFrom: '2015-01-01',
    }),
    enterpriseRow(holding, '上海晴川控股有限公司'),
    enterpriseRow(revoked, '上海百味_100%餐饮有限公司', {
      status: 'REVOKED',
      revokedOn: '2024-05-01',
      industryCode: '6210',
      industryName: '正餐服务',
      divisionCode: '310101',
    }),
    enterpriseRow(cooperative, '崇明ABC农民专业合作社', {
      typeCode: '9100',
      industryCode: '0141',
      industryName: '蔬菜种植',
      divisionCode: '310151',
    }),
  ],
  FormerEnterpriseName: [
    { id: 1, uscc: company, name: '上海旧川软件有限公司', since: '2015-01-01', until: '2016-01-01' },
    { id: 2, uscc: company, name: '上海新川软件有限公司', since: '2016-01-02', until: '2019-01-01' },
  ],
  ScopeItem: [
    { id: 1, uscc: company, place: 2, text: '食品销售', isLicensed: true },
    { id: 2, uscc: company, place: 1, text: '软件开发', isLicensed: false },
  ],
  Shareholding: [
    share(1, company, { holderPerson: founder, holderName: '甲', since: '2015-01-01', ratioPercent: 60 }),
    share(2, company, { holderEnterprise: holding, holderName: '上海晴川控股有限公司', since: '2018-01-01' }),
    share(3, company, { holderEnterprise: elsewhere, holderName: '外地公司', since: '2019-01-01' }),
    share(4, company, { holderName: 'Foreign Ltd', since: '2016-01-01', until: '2018-12-31' }),
    share(5, holding, {
      holderEnterprise: company,
      holderName: '上海晴川软件有限公司',
      since: '2010-01-01',
      until: '2012-01-01',
    }),
  ],
  Position: [
    post(1, company, 'LEGAL_REPRESENTATIVE', partner, '2015-01-01', '2019-12-31'),
    post(2, company, 'LEGAL_REPRESENTATIVE', founder, '2020-01-01'),
    post(3, company, 'SUPERVISOR', partner, '2020-01-01'),
    post(4, revoked, 'LEGAL_REPRESENTATIVE', partner, '2015-01-01'),
    post(5, holding, 'LEGAL_REPRESENTATIVE', null, '2015-01-01'),
    post(6, cooperative, 'DIRECTOR', partner, '2015-01-01'),
  ],
  Disqualification: [
    {
      id: 1,
      person: partner,
      reason: 'REVOKED_ENTERPRISE',
      uscc: revoked,
      since: '2024-05-01',
      until: '2999-04-30',
      ...sourced,
    },
    { id: 2, person: founder, reason: 'UNPAID_DEBT', since: '2010-01-01', until: '2012-01-01', ...sourced },
  ],
};

function share(id: number, uscc: string, more: object): object {
  return { id, uscc, subscribedFen: 100_00, paidInFen: 50_00, currency: 'CNY', form: 'CASH', ...more, ...sourced };
}

function post(id: number, uscc: string, role: string, person: string | null, since: string, until?: string): object {
  return { id, uscc, role, person, personName: person === founder ? '甲' : '乙', since, until, ...sourced };
}
