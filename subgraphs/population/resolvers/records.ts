import { checkWithin } from '../../kit/check-within.ts';
import { columnsOf } from '../../kit/columns/columns.ts';
import { needsOf } from '../../kit/columns/needs.ts';
import { moneyOfFen } from '../../kit/money.ts';
import type { RowOf } from '../../kit/table.ts';
import type { Benefit } from '../entities/benefit.ts';
import type { HousingLoan } from '../entities/housing-loan.ts';
import type { LaborContract } from '../entities/labor-contract.ts';
import type { SocialSecurityCard } from '../entities/social-security-card.ts';
import type { Loaders } from '../loaders.ts';
import { monthsWithin } from '../months-within.ts';

const ofContract = needsOf<RowOf<typeof LaborContract>>();
const ofCard = needsOf<RowOf<typeof SocialSecurityCard>>();
const ofLoan = needsOf<RowOf<typeof HousingLoan>>();
const runsOnly = columnsOf('fromMonth', 'toMonth');

interface Taxed {
  readonly person: string;
}
interface Range {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Records of work, schooling, conduct and welfare: mostly their own rows. */
export function recordResolvers(load: Loaders, source: (row: RowOf<typeof Benefit>) => unknown) {
  const monthsTaxed = async ({ person }: Taxed, { from, to }: Range) =>
    monthsWithin(await load.taxedRuns(person, runsOnly), from, to);
  return {
    LaborContract: { employer: ofContract(['employer'], ({ employer }) => employer && { uscc: employer }), source },
    IncomeTax: {
      monthsPaid: monthsTaxed,
      hasPaid: async (taxed: Taxed, { months, ...range }: Range & { readonly months: number }) => {
        const asked = checkWithin(months, 'months', 1, 1_000);
        return (await monthsTaxed(taxed, range)) >= asked;
      },
    },
    InsuranceTransfer: { source },
    HousingLoan: { amount: ofLoan(['amountFen'], ({ amountFen }) => moneyOfFen(amountFen)), source },
    AcademicCredential: { source },
    StudentRecord: { source },
    VaccinationRecord: { source },
    ViolationRecord: { source },
    Benefit: { source },
    SocialSecurityCard: {
      maskedAccount: ofCard(['account'], ({ account }) => account.slice(-4).padStart(account.length, '*')),
      source,
    },
    CareAssessment: { source },
  };
}
