import { needsOf } from '../../kit/columns/needs.ts';
import { moneyOfFen } from '../../kit/money.ts';
import type { RowOf } from '../../kit/table.ts';
import type { BankAccountRecord } from '../entities/bank-account-record.ts';
import type { Branch } from '../entities/branch.ts';
import type { ChattelMortgage } from '../entities/chattel-mortgage.ts';
import type { Penalty } from '../entities/penalty.ts';
import type { Premises } from '../entities/premises.ts';
import type { TaxRegistration } from '../entities/tax-registration.ts';
import type { Loaders } from '../loaders.ts';
import { holderOf } from './holder.ts';

type MortgageRow = RowOf<typeof ChattelMortgage>;
type BranchRow = RowOf<typeof Branch>;
interface Located {
  readonly addressCode?: string | null | undefined;
}

const addressOf = ({ addressCode }: Located) => (addressCode ? { code: addressCode } : null);
interface Owing {
  readonly arrearsFen: number;
}
const needs = needsOf<Owing>();
const arrears = needs(['arrearsFen'], ({ arrearsFen }) => moneyOfFen(arrearsFen));
const isInArrears = needs(['arrearsFen'], ({ arrearsFen }) => arrearsFen > 0);

/** What is on record about an enterprise, mostly its own rows. */
export function recordResolvers(load: Loaders, source: (row: BranchRow) => unknown) {
  return {
    Premises: { address: (row: RowOf<typeof Premises>) => addressOf(row), source },
    Branch: {
      head: ({ head }: BranchRow) => (head ? { idNumber: head } : null),
      address: (row: BranchRow) => addressOf(row),
      source,
    },
    Penalty: {
      amount: ({ amountFen }: RowOf<typeof Penalty>) => (typeof amountFen === 'number' ? moneyOfFen(amountFen) : null),
      source,
    },
    ChattelMortgage: {
      mortgagee: ({ mortgageePerson, mortgageeEnterprise }: MortgageRow) =>
        holderOf(load, { person: mortgageePerson, enterprise: mortgageeEnterprise }),
      amount: ({ amountFen, currency }: MortgageRow) => moneyOfFen(amountFen, currency),
      source,
    },
    TaxRegistration: {
      arrears,
      isInArrears,
      clearance: ({ uscc }: RowOf<typeof TaxRegistration>) => load.taxClearance(uscc),
      source,
    },
    BankAccountRecord: {
      accountMasked: ({ account }: RowOf<typeof BankAccountRecord>) =>
        `${'*'.repeat(Math.max(account.length - 4, 0))}${account.slice(-4)}`,
      source,
    },
    SocialInsuranceUnit: { arrears, isInArrears, source },
    HousingFundUnit: { arrears, isInArrears, source },
    EnterpriseChange: { source },
    AnnualReport: { source },
    AbnormalListing: { source },
    SeriousViolation: { source },
    DeregistrationNotice: { source },
    TaxClearanceCertificate: { source },
    SealRecord: { source },
  };
}
