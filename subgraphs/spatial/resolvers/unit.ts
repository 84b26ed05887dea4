import { checkCode } from '../../kit/check-code.ts';
import { columnsOf } from '../../kit/columns/columns.ts';
import { needsOf } from '../../kit/columns/needs.ts';
import { reading } from '../../kit/columns/reading.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { RowOf } from '../../kit/table.ts';
import { checkOneHolder, type HolderAsked } from '../check-one-holder.ts';
import type { EncumbranceStatus } from '../encumbrance-status.ts';
import type { RealEstateUnit } from '../entities/real-estate-unit.ts';
import type { UnitCodeChange } from '../entities/unit-code-change.ts';
import { checkInvoiceNumber } from '../identifiers/invoice-number.ts';
import { isLeaseCurrentOn } from '../lease-term.ts';
import type { Sale } from '../loaders/verification.ts';
import type { Loaders } from '../loaders.ts';
import { geometryField } from './place.ts';

type UnitRow = RowOf<typeof RealEstateUnit>;
const needs = needsOf<UnitRow>();
const rowsBy = rowsByOf<UnitRow>();
type ChangeRow = RowOf<typeof UnitCodeChange>;

interface OfStatus {
  readonly status?: EncumbranceStatus | null;
}
type Entered = (unitCode: string, status: EncumbranceStatus | null | undefined, day: string) => unknown;

/** A unit with everything that is entered for it. */
export function unitResolvers(load: Loaders, source: (row: UnitRow) => unknown) {
  const entered = (loader: Entered) =>
    needs(['unitCode'], ({ unitCode }, { status }: OfStatus) => loader(unitCode, status, shanghaiToday()));
  return {
    RealEstateUnit: {
      __resolveReference: rowsBy('unitCode', load.unit),
      survey: (unit: UnitRow) => (unit.surveyNumber ? unit : null),
      address: rowsBy('addressCode', load.address),
      building: rowsBy('buildingNumber', load.building),
      parcel: rowsBy('parcelCode', load.parcel),
      division: rowsBy('divisionCode', load.division),
      geometry: geometryField,
      rights: needs(
        ['unitCode'],
        reading(
          (columns) =>
            ({ unitCode }, { status }: { status?: 'CURRENT' | 'HISTORICAL' | null }) =>
              load.rights[status ?? 'ALL'](unitCode, columns),
        ),
      ),
      holders: needs(
        ['unitCode'],
        reading((columns) => async ({ unitCode }) => {
          const rights = await load.rights.CURRENT(unitCode, columnsOf('id'));
          const holders = await Promise.all(rights.map(({ id }) => load.rightHolders(String(id), columns)));
          return holders.flat().slice(0, 200);
        }),
      ),
      isHeldBy: needs(['unitCode'], ({ unitCode }, asked: HolderAsked) =>
        load.isHeldBy(unitCode, checkOneHolder(asked)),
      ),
      isLeasedTo: needs(['unitCode'], ({ unitCode }, { on, ...asked }: HolderAsked & { on?: string | null }) =>
        load.isLeasedTo(unitCode, { tenant: checkOneHolder(asked), day: on ?? shanghaiToday() }),
      ),
      mortgages: entered(load.mortgages),
      seizures: entered(load.seizures),
      objections: entered(load.objections),
      preNotices: entered(load.preNotices),
      easements: entered(load.easements),
      rightsOfHabitation: entered(load.rightsOfHabitation),
      transactions: needs(['unitCode'], async ({ unitCode }, { status = null }: { status?: string | null }) => {
        const transactions = await load.transactions(unitCode);
        return status === null ? transactions : transactions.filter((one) => one.status === status);
      }),
      isUnderContract: needs(['unitCode'], ({ unitCode }, sale: Sale) => load.isUnderContract(unitCode, sale)),
      hasInvoice: needs(['unitCode'], async ({ unitCode }, { number }: { number: string }) => {
        const asked = checkCode(number, 'number', checkInvoiceNumber);
        const transactions = await load.transactions(unitCode);
        return transactions.some((one) => one.status !== 'CANCELLED' && one.invoiceNumber === asked);
      }),
      leases: needs(['unitCode'], async ({ unitCode }, { isCurrent }: { isCurrent: boolean }) => {
        const leases = await load.leasesOfUnit(unitCode);
        return isCurrent ? leases.filter((lease) => isLeaseCurrentOn(lease, shanghaiToday())) : leases;
      }),
      taxClearances: rowsBy('unitCode', load.taxClearances),
      precededBy: rowsBy('unitCode', load.precededBy),
      succeededBy: rowsBy('unitCode', load.succeededBy),
      source,
    },
    UnitSurvey: { number: ({ surveyNumber }: UnitRow) => surveyNumber },
    UnitCodeChange: {
      predecessorCode: ({ predecessor }: ChangeRow) => predecessor,
      predecessor: ({ predecessor }: ChangeRow) => load.unit(predecessor),
      successorCode: ({ successor }: ChangeRow) => successor,
      successor: ({ successor }: ChangeRow) => load.unit(successor),
      source,
    },
  };
}
