import { checkWithin } from '../../kit/check-within.ts';
import { columnsOf } from '../../kit/columns/columns.ts';
import { reading } from '../../kit/columns/reading.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import { moneyOfFen } from '../../kit/money.ts';
import type { PageArguments } from '../../kit/page.ts';
import type { RowOf } from '../../kit/table.ts';
import { monthsPaid } from '../contribution-months.ts';
import type { Contribution } from '../entities/contribution.ts';
import type { HousingFundAccount } from '../entities/housing-fund-account.ts';
import type { Loaders } from '../loaders.ts';
import { monthsOf } from '../months-within.ts';

type ContributionRow = RowOf<typeof Contribution>;
type HousingFundRow = RowOf<typeof HousingFundAccount>;
const rowsOfFund = rowsByOf<HousingFundRow>();
interface Insured {
  readonly person: string;
}
interface MonthsArguments {
  readonly kind: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

const runsOnly = columnsOf('kinds', 'fromMonth', 'toMonth');
const standings = columnsOf('status', 'since');
const employerOf = ({ employer }: { employer?: string | null }) => employer && { uscc: employer };

/** Social and medical insurance, the housing fund, and the count that this registry adds to an enterprise. */
export function insuranceResolvers(load: Loaders, source: (row: ContributionRow) => unknown) {
  const months = async ({ person }: Insured, { kind, from, to }: MonthsArguments) =>
    monthsPaid(await load.allContributions(person, runsOnly), kind, from, to);
  return {
    SocialInsurance: {
      contributions: ({ person }: Insured, page: PageArguments) => load.contributions(person, page, {}),
      monthsPaid: months,
      hasPaid: async (
        insured: Insured,
        { months: least, ...counted }: MonthsArguments & { readonly months: number },
      ) => {
        const asked = checkWithin(least, 'months', 1, 1_000);
        return (await months(insured, counted)) >= asked;
      },
      drawsPension: async ({ person }: Insured) => {
        const pension = await load.pension(person, standings);
        return pension?.status === 'PAID' && pension.since <= shanghaiToday();
      },
      transfers: reading(
        (columns) =>
          ({ person }: Insured) =>
            load.insuranceTransfers(person, columns),
      ),
      pension: ({ person }: Insured) => load.pension(person),
    },
    Contribution: {
      employer: employerOf,
      kinds: ({ kinds }: ContributionRow) => kinds.split(','),
      months: monthsOf,
      base: ({ baseFen }: ContributionRow) => moneyOfFen(baseFen),
      source,
    },
    Pension: { source },
    MedicalInsurance: { source },
    HousingFundAccount: {
      employer: employerOf,
      balance: ({ balanceFen }: HousingFundRow) => moneyOfFen(balanceFen),
      loans: rowsOfFund('person', load.housingLoans),
      source,
    },
    Enterprise: {
      __resolveReference: ({ uscc }: { uscc: string }) => ({ uscc }),
      insuredEmployeeCount: ({ uscc }: { uscc: string }) => load.insuredEmployees(uscc),
    },
  };
}
