import type { Day } from '../calendar/day.ts';
import type { Unit } from '../geography/land.ts';
import type { Person } from './person.ts';

/** A marriage as registered, with its end where it has one. */
export interface Marriage {
  readonly number: string;
  readonly spouses: readonly [Person, Person];
  readonly kind: 'MARRIAGE' | 'RESTORATION' | 'REISSUE';
  readonly registeredOn: Day;
  readonly office: string;
  status: 'VALID' | 'DIVORCED' | 'ANNULLED' | 'SPOUSE_DECEASED';
  endedOn: Day | null;
}

/** A child and its parents. */
export interface Parentage {
  readonly child: Person;
  readonly mother: Person | null;
  readonly father: Person | null;
  readonly basis: 'BIRTH_CERTIFICATE' | 'ADOPTION' | 'JUDGMENT';
  readonly since: Day;
}

export interface Member {
  readonly person: Person;
  readonly relation: string;
  readonly registeredOn: Day;
  /** Null for those born into the household. */
  readonly movedInFrom: string | null;
  readonly moveReason: string | null;
  /** The last day of the registration: a death, a move. */
  readonly endedOn: Day | null;
}

/** What happened in a household beside births, arrivals and deaths, which its members tell. */
export interface HouseholdEvent {
  readonly person: Person;
  readonly kind: string;
  readonly on: Day;
  readonly note: string | null;
}

/** A registered household; its head comes first. */
export interface Household {
  readonly number: string;
  readonly kind: 'FAMILY' | 'COLLECTIVE';
  readonly unit: Unit;
  readonly members: Member[];
  readonly events: HouseholdEvent[];
}

/** One person living somewhere. */
export interface Stay {
  readonly person: Person;
  readonly unit: Unit;
  readonly kind: 'AT_REGISTRATION' | 'APART_FROM_REGISTRATION' | 'FROM_ELSEWHERE' | 'FROM_ABROAD';
  readonly housing: 'OWNED' | 'RENTED' | 'STAYING' | 'DORMITORY';
  readonly lease: Lease | null;
  readonly since: Day;
  readonly until: Day | null;
}

/** A lease as filed. Who lets is known once the unit has an owner. */
export interface Lease {
  readonly number: string;
  readonly unit: Unit;
  readonly tenant: Person;
  readonly from: Day;
  readonly to: Day;
  readonly monthlyRentFen: number;
}

/** Everyone, and what binds them. */
export interface Society {
  readonly people: Person[];
  readonly marriages: Marriage[];
  readonly parentages: Parentage[];
  readonly households: Household[];
  readonly stays: Stay[];
  readonly leases: Lease[];
  /** Who owns the home that they live in. */
  readonly ownHomes: Map<Unit, readonly Person[]>;
}

export function emptySociety(): Society {
  return { people: [], marriages: [], parentages: [], households: [], stays: [], leases: [], ownHomes: new Map() };
}
