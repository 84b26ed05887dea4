import { needsOf } from '../../kit/columns/needs.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import { moneyOfFen } from '../../kit/money.ts';
import type { RowOf } from '../../kit/table.ts';
import { encumbranceStatusOf, mortgageStatusOf } from '../encumbrance-status.ts';
import type { Easement } from '../entities/easement.ts';
import type { Mortgage } from '../entities/mortgage.ts';
import type { Right } from '../entities/right.ts';
import type { RightHolder } from '../entities/right-holder.ts';
import { holderOf } from '../holder-of.ts';
import type { Loaders } from '../loaders.ts';
import { rightTypeOf } from '../right-types.ts';

type RightRow = RowOf<typeof Right>;
const needs = needsOf<RightRow>();
const rowsBy = rowsByOf<RightRow>();
type HolderRow = Pick<RowOf<typeof RightHolder>, 'holderPerson' | 'holderEnterprise' | 'holderName'>;
type MortgageRow = RowOf<typeof Mortgage>;
type EasementRow = RowOf<typeof Easement>;
type TermRow = Parameters<typeof encumbranceStatusOf>[0];

const holder = needsOf<HolderRow>()(['holderPerson', 'holderEnterprise'], ({ holderPerson, holderEnterprise }) =>
  holderOf(holderPerson, holderEnterprise),
);
const holderName = (row: HolderRow) => row.holderName;
const status = (row: TermRow) => encumbranceStatusOf(row, shanghaiToday());

/** Rights and what is entered beside them. */
export function rightResolvers(load: Loaders, source: (row: RightRow) => unknown) {
  return {
    Right: {
      type: needs(['typeCode'], ({ typeCode }) => rightTypeOf(typeCode)),
      holders: rowsBy('id', load.rightHolders),
      unit: rowsBy('unitCode', load.unit),
      source,
    },
    RightHolder: { holder },
    Mortgage: {
      mortgagee: holder,
      mortgageeName: holderName,
      amount: ({ amountFen }: MortgageRow) => moneyOfFen(amountFen),
      status: mortgageStatusOf,
      source,
    },
    Seizure: { status, source },
    Objection: { applicant: holder, applicantName: holderName, status, source },
    PreNotice: { holder, status, source },
    Easement: {
      holder,
      dominantUnit: ({ dominantUnitCode }: EasementRow) => dominantUnitCode && load.unit(dominantUnitCode),
      status,
      source,
    },
    RightOfHabitation: { holder, status, source },
  };
}
