import type { Day } from '../calendar/day.ts';
import type { Unit } from '../geography/land.ts';
import type { Person } from '../people/person.ts';
import type { Industry } from './industries.ts';

/** Someone named in a record whom the population registry may not know: only a number and a name are certain. */
export type Named = Pick<Person, 'idNumber' | 'name'>;

export type Holder = { readonly person: Named } | { readonly enterprise: Pick<Enterprise, 'uscc' | 'name'> };

export interface Shareholder {
  readonly holder: Holder;
  readonly percent: number;
}

export interface Officer {
  readonly person: Named;
  readonly role: string;
  readonly since: Day;
  readonly until: Day | null;
}

/** How a business is organised: decides its type code and which posts and shares it has. */
export type Organisation = 'SOLE_COMPANY' | 'COMPANY' | 'STOCK_COMPANY' | 'PARTNERSHIP' | 'INDIVIDUAL_HOUSEHOLD';

export type EnterpriseStatus = 'EXISTING' | 'REVOKED' | 'CANCELLED' | 'RESTING';

/** A market entity, as every registry's rows are made from. */
export interface Enterprise {
  readonly uscc: string;
  readonly name: string;
  readonly organisation: Organisation;
  readonly industry: Industry;
  status: EnterpriseStatus;
  readonly establishedOn: Day;
  /** When it was revoked, cancelled or went to rest. */
  endedOn: Day | null;
  /** Null for individual households. */
  readonly capitalFen: number | null;
  readonly unit: Unit;
  /** The address on record, where it is not the unit's own. */
  addressCode: string;
  readonly shareholders: Shareholder[];
  /** Legal representatives, directors, supervisors, managers, past ones included. */
  readonly officers: Officer[];
  readonly formerNames: { readonly name: string; readonly until: Day }[];
  /** How many people it employs, relative to others. */
  readonly weight: number;
}

const HEADS = ['LEGAL_REPRESENTATIVE', 'EXECUTIVE_PARTNER', 'OPERATOR'];

/** Who acts for it today: legal representative, executive partner or operator; null where nobody does. */
export function headOf({ officers }: Enterprise): Officer | null {
  return officers.find(({ role, until }) => HEADS.includes(role) && until === null) ?? null;
}
