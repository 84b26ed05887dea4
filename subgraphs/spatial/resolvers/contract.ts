import { checkCode } from '../../kit/check-code.ts';
import { needsOf } from '../../kit/columns/needs.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import { moneyOfFen } from '../../kit/money.ts';
import type { RowOf } from '../../kit/table.ts';
import type { LeaseFiling } from '../entities/lease-filing.ts';
import type { TaxClearance } from '../entities/tax-clearance.ts';
import type { Transaction } from '../entities/transaction.ts';
import type { TransactionParty } from '../entities/transaction-party.ts';
import { holderOf } from '../holder-of.ts';
import { checkInvoiceNumber } from '../identifiers/invoice-number.ts';
import { isLeaseCurrentOn } from '../lease-term.ts';
import type { Loaders } from '../loaders.ts';

type TransactionRow = RowOf<typeof Transaction>;
const needs = needsOf<TransactionRow>();
type PartyRow = RowOf<typeof TransactionParty>;
type LeaseRow = RowOf<typeof LeaseFiling>;
type TaxRow = RowOf<typeof TaxClearance>;

/** Filed contracts of sale and lease, and the taxes on transfers. */
export function contractResolvers(load: Loaders, source: (row: TransactionRow) => unknown) {
  const unit = ({ unitCode }: { unitCode: string }) => load.unit(unitCode);
  return {
    Transaction: {
      price: ({ priceFen }: TransactionRow) => moneyOfFen(priceFen),
      sellers: ({ filingNumber }: TransactionRow) => load.sellers(filingNumber),
      hasInvoice: needs(
        ['invoiceNumber'],
        ({ invoiceNumber }, { number }: { readonly number: string }) =>
          checkCode(number, 'number', checkInvoiceNumber) === invoiceNumber,
      ),
      taxClearances: async ({ unitCode, filingNumber }: TransactionRow) =>
        (await load.taxClearances(unitCode)).filter((paid) => paid.filingNumber === filingNumber),
      buyers: ({ filingNumber }: TransactionRow) => load.buyers(filingNumber),
      unit,
      source,
    },
    TransactionParty: {
      holder: ({ holderPerson, holderEnterprise }: PartyRow) => holderOf(holderPerson, holderEnterprise),
    },
    LeaseFiling: {
      __resolveReference: ({ number }: { number: string }) => load.lease(number),
      landlord: ({ landlordPerson, landlordEnterprise }: LeaseRow) => holderOf(landlordPerson, landlordEnterprise),
      tenant: ({ tenantPerson, tenantEnterprise }: LeaseRow) => holderOf(tenantPerson, tenantEnterprise),
      unit,
      monthlyRent: ({ monthlyRentFen }: LeaseRow) =>
        typeof monthlyRentFen === 'number' ? moneyOfFen(monthlyRentFen) : null,
      isCurrent: (lease: LeaseRow, { on }: { on?: string | null }) => isLeaseCurrentOn(lease, on ?? shanghaiToday()),
      source,
    },
    TaxClearance: {
      taxpayer: ({ holderPerson, holderEnterprise }: TaxRow) => holderOf(holderPerson, holderEnterprise),
      taxpayerName: ({ holderName }: TaxRow) => holderName,
      amount: ({ amountFen }: TaxRow) => moneyOfFen(amountFen),
      source,
    },
  };
}
