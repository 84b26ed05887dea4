import { moneyOfFen } from '../../kit/money.ts';
import type { PageArguments } from '../../kit/page.ts';
import type { RowOf } from '../../kit/table.ts';
import { monthsOf, monthsPaid } from '../contribution-months.ts';
import type { Contribution } from '../entities/contribution.ts';
import type { HousingFundAccount } from '../entities/housing-fund-account.ts';
import type { Loaders } from '../loaders.ts';

type ContributionRow = RowOf<typeof Contribution>;
type HousingFundRow = RowOf<typeof HousingFundAccount>;
interface Insured {
  readonly person: string;
}
interface MonthsArguments {
  readonly kind: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

const employerOf = ({ employer }: { employer?: string | null }) => employer && { uscc: employer };

/** Social and medical insurance, the housing fund, and the count that this registry adds to an enterprise. */
export function insuranceResolvers(load: Loaders, source: (row: ContributionRow) => unknown) {
  return {
    SocialInsurance: {
      contributions: ({ person }: Insured, page: PageArguments) => load.contributions(person, page, {}),
      monthsPaid: async ({ person }: Insured, { kind, from, to }: MonthsArguments) =>
        monthsPaid(await load.allContributions(person), kind, from, to),
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
      source,
    },
    Enterprise: {
      __resolveReference: ({ uscc }: { uscc: string }) => ({ uscc }),
      insuredEmployeeCount: ({ uscc }: { uscc: string }) => load.insuredEmployees(uscc),
    },
  };
}
