import type { Day } from '../calendar/day.ts';
import type { Enterprise, Holder } from '../enterprises/enterprise.ts';
import type { Unit } from '../geography/land.ts';

export interface TitleHolder {
  readonly holder: Holder;
  /** A fraction such as 1/2; null where the right is held alone or jointly. */
  readonly share: string | null;
}

/** A right of use in the land and of ownership in what stands on it, type 4, from its registration to its end. */
export interface Title {
  readonly unit: Unit;
  readonly registrationKind: 'FIRST' | 'TRANSFER' | 'CHANGE';
  readonly holders: readonly TitleHolder[];
  readonly coOwnership: 'SOLE' | 'JOINT' | 'SHARES';
  /** As printed: 沪（2024）浦字不动产权第000123号. */
  readonly certificateNumber: string;
  readonly registeredOn: Day;
  /** Null while the right is current. */
  endedOn: Day | null;
}

/** A bank's mortgage on a unit. */
export interface Mortgage {
  readonly unit: Unit;
  readonly bank: Pick<Enterprise, 'uscc' | 'name'>;
  readonly certificateNumber: string;
  readonly amountFen: number;
  readonly ranking: number;
  readonly from: Day;
  readonly to: Day;
  readonly releasedOn: Day | null;
}

/** A court's seizure of a unit. */
export interface Seizure {
  readonly unit: Unit;
  readonly kind: 'SEIZURE' | 'WAITING';
  readonly court: string;
  readonly documentNumber: string;
  readonly ranking: number;
  readonly from: Day;
  readonly to: Day;
  readonly releasedOn: Day | null;
}

/** A sale from one title to the next, as filed online, with its deed tax. */
export interface Sale {
  readonly filingNumber: string;
  readonly kind: 'NEW' | 'RESALE';
  readonly priceFen: number;
  readonly filedOn: Day;
  readonly seller: Title;
  readonly buyer: Title;
}

/** What the land register holds of people and enterprises. */
export interface LandRegister {
  readonly titles: Title[];
  readonly mortgages: Mortgage[];
  readonly seizures: Seizure[];
  readonly sales: Sale[];
  /** The title in force of each unit. */
  readonly current: Map<Unit, Title>;
}

export function emptyLandRegister(): LandRegister {
  return { titles: [], mortgages: [], seizures: [], sales: [], current: new Map() };
}
