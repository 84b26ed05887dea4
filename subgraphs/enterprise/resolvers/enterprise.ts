import { moneyOfFen } from '../../kit/money.ts';
import type { PageArguments } from '../../kit/page.ts';
import type { RowOf } from '../../kit/table.ts';
import { enterpriseTypeOf } from '../enterprise-types.ts';
import type { Enterprise } from '../entities/enterprise.ts';
import { sectionOf } from '../industry-sections.ts';
import type { Loaders } from '../loaders.ts';
import type { Standing } from '../standing.ts';

type EnterpriseRow = RowOf<typeof Enterprise>;
interface Kept {
  readonly isCurrent?: boolean | null;
}

/** Fields of `Enterprise` that are not columns of its row. */
export function enterpriseResolvers(load: Loaders) {
  const headOf = async ({ uscc }: EnterpriseRow) => (await load.heads(uscc))[0] ?? null;
  return {
    __resolveReference: ({ uscc }: { uscc: string }) => load.enterprise(uscc),
    formerNames: ({ uscc }: EnterpriseRow) => load.formerNames(uscc),
    type: ({ typeCode }: EnterpriseRow) => enterpriseTypeOf(typeCode),
    legalRepresentative: async (row: EnterpriseRow) => {
      const head = await headOf(row);
      return head?.person ? { idNumber: head.person } : null;
    },
    legalRepresentativeName: async (row: EnterpriseRow) => (await headOf(row))?.personName ?? null,
    registeredCapital: registeredCapitalOf,
    businessScope: ({ uscc }: EnterpriseRow) => load.scope(uscc),
    registeredAddress: ({ addressCode }: EnterpriseRow) => (addressCode ? { code: addressCode } : null),
    registeredAddressText: ({ addressText }: EnterpriseRow) => addressText,
    division: ({ divisionCode }: EnterpriseRow) => ({ code: divisionCode }),
    otherPremises: ({ uscc }: EnterpriseRow, standing: Standing) => load.premises(uscc, standing),
    industry: ({ industryCode, industryName }: EnterpriseRow) => ({
      section: sectionOf(industryCode),
      code: industryCode,
      chineseName: industryName,
    }),
    shareholdings: ({ uscc }: EnterpriseRow, { isCurrent, ...page }: PageArguments & Kept) =>
      load.shareholdings(uscc, page, { isActive: isCurrent ?? null }),
    investments: ({ uscc }: EnterpriseRow, { isActive, ...page }: PageArguments & Standing) =>
      load.investments(uscc, page, { isActive: isActive ?? null }),
    positions: (
      { uscc }: EnterpriseRow,
      { role, isCurrent, ...page }: PageArguments & Kept & { role?: string | null },
    ) => load.positions(uscc, page, { role: role ?? null, isActive: isCurrent ?? null }),
    branches: ({ uscc }: EnterpriseRow, { status, ...page }: PageArguments & { status?: string | null }) =>
      load.branches(uscc, page, { status: status ?? null }),
    changes: ({ uscc }: EnterpriseRow, { item, ...page }: PageArguments & { item?: string | null }) =>
      load.changes(uscc, page, { item: item ?? null }),
    annualReports: ({ uscc }: EnterpriseRow) => load.annualReports(uscc),
    abnormalListings: ({ uscc }: EnterpriseRow, standing: Standing) => load.abnormalListings(uscc, standing),
    seriousViolations: ({ uscc }: EnterpriseRow, standing: Standing) => load.seriousViolations(uscc, standing),
    penalties: ({ uscc }: EnterpriseRow, { isExecuted, ...page }: PageArguments & { isExecuted?: boolean | null }) =>
      load.penalties(uscc, page, { isExecuted: isExecuted ?? null }),
    equityFreezes: ({ uscc }: EnterpriseRow, standing: Standing) => load.equityFreezes(uscc, standing),
    equityPledges: ({ uscc }: EnterpriseRow, standing: Standing) => load.equityPledges(uscc, standing),
    chattelMortgages: ({ uscc }: EnterpriseRow, standing: Standing) => load.chattelMortgages(uscc, standing),
    deregistrationNotices: ({ uscc }: EnterpriseRow, filter: { kind?: string | null }) =>
      load.deregistrationNotices(uscc, filter),
    taxRegistration: ({ uscc }: EnterpriseRow) => load.taxRegistration(uscc),
    seals: ({ uscc }: EnterpriseRow, standing: Standing) => load.seals(uscc, standing),
    bankAccounts: ({ uscc }: EnterpriseRow, standing: Standing) => load.bankAccounts(uscc, standing),
    socialInsuranceUnit: ({ uscc }: EnterpriseRow) => load.socialInsuranceUnit(uscc),
    housingFundUnit: ({ uscc }: EnterpriseRow) => load.housingFundUnit(uscc),
  };
}

function registeredCapitalOf({ registeredCapitalFen, paidInCapitalFen, capitalCurrency }: EnterpriseRow) {
  if (registeredCapitalFen === null || registeredCapitalFen === undefined) return null;
  const currency = capitalCurrency ?? 'CNY';
  return {
    subscribed: moneyOfFen(registeredCapitalFen, currency),
    paidIn: typeof paidInCapitalFen === 'number' ? moneyOfFen(paidInCapitalFen, currency) : null,
  };
}
