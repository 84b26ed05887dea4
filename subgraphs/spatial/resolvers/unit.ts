import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { RowOf } from '../../kit/table.ts';
import type { EncumbranceStatus } from '../encumbrance-status.ts';
import type { RealEstateUnit } from '../entities/real-estate-unit.ts';
import type { UnitCodeChange } from '../entities/unit-code-change.ts';
import { isLeaseCurrentOn } from '../lease-term.ts';
import type { Loaders } from '../loaders.ts';
import { geometryField } from './place.ts';

type UnitRow = RowOf<typeof RealEstateUnit>;
type ChangeRow = RowOf<typeof UnitCodeChange>;

interface OfStatus {
  readonly status?: EncumbranceStatus | null;
}
type Entered = (unitCode: string, status: EncumbranceStatus | null | undefined, day: string) => unknown;

/** A unit with everything that is entered for it. */
export function unitResolvers(load: Loaders, source: (row: UnitRow) => unknown) {
  const entered =
    (loader: Entered) =>
    ({ unitCode }: UnitRow, { status }: OfStatus) =>
      loader(unitCode, status, shanghaiToday());
  return {
    RealEstateUnit: {
      __resolveReference: ({ unitCode }: { unitCode: string }) => load.unit(unitCode),
      survey: (unit: UnitRow) => (unit.surveyNumber ? unit : null),
      address: ({ addressCode }: UnitRow) => addressCode && load.address(addressCode),
      building: ({ buildingNumber }: UnitRow) => buildingNumber && load.building(buildingNumber),
      parcel: ({ parcelCode }: UnitRow) => load.parcel(parcelCode),
      division: ({ divisionCode }: UnitRow) => load.division(divisionCode),
      geometry: geometryField,
      rights: ({ unitCode }: UnitRow, { status }: { status?: 'CURRENT' | 'HISTORICAL' | null }) =>
        load.rights[status ?? 'ALL'](unitCode),
      holders: async ({ unitCode }: UnitRow) => {
        const rights = await load.rights.CURRENT(unitCode);
        const holders = await Promise.all(rights.map(({ id }) => load.rightHolders(String(id))));
        return holders.flat().slice(0, 200);
      },
      mortgages: entered(load.mortgages),
      seizures: entered(load.seizures),
      objections: entered(load.objections),
      preNotices: entered(load.preNotices),
      easements: entered(load.easements),
      rightsOfHabitation: entered(load.rightsOfHabitation),
      transactions: ({ unitCode }: UnitRow) => load.transactions(unitCode),
      leases: async ({ unitCode }: UnitRow, { isCurrent }: { isCurrent: boolean }) => {
        const leases = await load.leasesOfUnit(unitCode);
        return isCurrent ? leases.filter((lease) => isLeaseCurrentOn(lease, shanghaiToday())) : leases;
      },
      taxClearances: ({ unitCode }: UnitRow) => load.taxClearances(unitCode),
      precededBy: ({ unitCode }: UnitRow) => load.precededBy(unitCode),
      succeededBy: ({ unitCode }: UnitRow) => load.succeededBy(unitCode),
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
