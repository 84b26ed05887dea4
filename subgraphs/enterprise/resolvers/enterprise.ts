import { columnsOf } from '../../kit/columns/columns.ts';
import { needsOf } from '../../kit/columns/needs.ts';
import { readingPage } from '../../kit/columns/reading.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
import { moneyOfFen } from '../../kit/money.ts';
import type { PageArguments } from '../../kit/page.ts';
import type { RowOf } from '../../kit/table.ts';
import { enterpriseTypeOf } from '../enterprise-types.ts';
import type { Enterprise } from '../entities/enterprise.ts';
import { sectionOf } from '../industry-sections.ts';
import type { Loaders } from '../loaders.ts';
import type { Standing } from '../standing.ts';

type EnterpriseRow = RowOf<typeof Enterprise>;
const needs = needsOf<EnterpriseRow>();
const rowsBy = rowsByOf<EnterpriseRow>();
const ofHead = columnsOf('person', 'personName');
interface Kept {
  readonly isCurrent?: boolean | null;
}

/** Fields of `Enterprise` that are not columns of its row. */
export function enterpriseResolvers(load: Loaders) {
  const headOf = async ({ uscc }: Pick<EnterpriseRow, 'uscc'>) => (await load.heads(uscc, ofHead))[0] ?? null;
  return {
    __resolveReference: rowsBy('uscc', load.enterprise),
    formerNames: rowsBy('uscc', load.formerNames),
    type: needs(['typeCode'], ({ typeCode }) => enterpriseTypeOf(typeCode)),
    legalRepresentative: needs(['uscc'], async (row) => {
      const head = await headOf(row);
      return head?.person ? { idNumber: head.person } : null;
    }),
    legalRepresentativeName: needs(['uscc'], async (row) => (await headOf(row))?.personName ?? null),
    registeredCapital: needs(['registeredCapitalFen', 'paidInCapitalFen', 'capitalCurrency'], registeredCapitalOf),
    businessScope: rowsBy('uscc', load.scope),
    registeredAddress: needs(['addressCode'], ({ addressCode }) => (addressCode ? { code: addressCode } : null)),
    registeredAddressText: needs(['addressText'], ({ addressText }) => addressText),
    division: needs(['divisionCode'], ({ divisionCode }) => ({ code: divisionCode })),
    otherPremises: needs(['uscc'], ({ uscc }, standing: Standing) => load.premises(uscc, standing)),
    industry: needs(['industryCode', 'industryName'], ({ industryCode, industryName }) => ({
      section: sectionOf(industryCode),
      code: industryCode,
      chineseName: industryName,
    })),
    shareholdings: needs(
      ['uscc'],
      readingPage(
        (columns) =>
          ({ uscc }, { isCurrent, ...page }: PageArguments & Kept) =>
            load.shareholdings(uscc, page, { isActive: isCurrent ?? null }, columns),
      ),
    ),
    investments: needs(['uscc'], ({ uscc }, { isActive, ...page }: PageArguments & Standing) =>
      load.investments(uscc, page, { isActive: isActive ?? null }),
    ),
    positions: needs(
      ['uscc'],
      readingPage(
        (columns) =>
          ({ uscc }, { role, isCurrent, ...page }: PageArguments & Kept & { role?: string | null }) =>
            load.positions(uscc, page, { role: role ?? null, isActive: isCurrent ?? null }, columns),
      ),
    ),
    branches: needs(['uscc'], ({ uscc }, { status, ...page }: PageArguments & { status?: string | null }) =>
      load.branches(uscc, page, { status: status ?? null }),
    ),
    changes: needs(['uscc'], ({ uscc }, { item, ...page }: PageArguments & { item?: string | null }) =>
      load.changes(uscc, page, { item: item ?? null }),
    ),
    annualReports: rowsBy('uscc', load.annualReports),
    abnormalListings: needs(['uscc'], ({ uscc }, standing: Standing) => load.abnormalListings(uscc, standing)),
    seriousViolations: needs(['uscc'], ({ uscc }, standing: Standing) => load.seriousViolations(uscc, standing)),
    penalties: needs(['uscc'], ({ uscc }, { isExecuted, ...page }: PageArguments & { isExecuted?: boolean | null }) =>
      load.penalties(uscc, page, { isExecuted: isExecuted ?? null }),
    ),
    equityFreezes: needs(['uscc'], ({ uscc }, standing: Standing) => load.equityFreezes(uscc, standing)),
    equityPledges: needs(['uscc'], ({ uscc }, standing: Standing) => load.equityPledges(uscc, standing)),
    chattelMortgages: needs(['uscc'], ({ uscc }, standing: Standing) => load.chattelMortgages(uscc, standing)),
    deregistrationNotices: needs(['uscc'], ({ uscc }, filter: { kind?: string | null }) =>
      load.deregistrationNotices(uscc, filter),
    ),
    taxRegistration: rowsBy('uscc', load.taxRegistration),
    seals: needs(['uscc'], ({ uscc }, standing: Standing) => load.seals(uscc, standing)),
    bankAccounts: needs(['uscc'], ({ uscc }, standing: Standing) => load.bankAccounts(uscc, standing)),
    socialInsuranceUnit: rowsBy('uscc', load.socialInsuranceUnit),
    housingFundUnit: rowsBy('uscc', load.housingFundUnit),
  };
}

function registeredCapitalOf({
  registeredCapitalFen,
  paidInCapitalFen,
  capitalCurrency,
}: Pick<EnterpriseRow, 'registeredCapitalFen' | 'paidInCapitalFen' | 'capitalCurrency'>) {
  if (registeredCapitalFen === null || registeredCapitalFen === undefined) return null;
  const currency = capitalCurrency ?? 'CNY';
  return {
    subscribed: moneyOfFen(registeredCapitalFen, currency),
    paidIn: typeof paidInCapitalFen === 'number' ? moneyOfFen(paidInCapitalFen, currency) : null,
  };
}
