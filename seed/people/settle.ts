import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day } from '../calendar/day.ts';
import type { Unit } from '../geography/land.ts';
import { leaseOf } from './lease.ts';
import { ageOf, live } from './lifetime.ts';
import { permitOf } from './permit.ts';
import type { Person } from './person.ts';
import { registerHousehold } from './register-household.ts';
import type { Lease, Stay } from './society.ts';
import type { Town } from './town.ts';

/** Someone who shares a home, by the relation to its head, and since when they belong together. */
export interface Housemate {
  readonly person: Person;
  readonly relation: string;
  readonly since: Day;
}

/** Gives people who belong together a home, a household where one of them is of the city, leases and permits. */
export function settle(town: Town, housemates: readonly Housemate[]): void {
  const isLocal = housemates.some(({ person }) => person.home === 'SHANGHAI');
  const { random, dwellings, society } = town;
  const unit = housemates.length === 1 && !isLocal ? dwellings.shared() : dwellings.next();
  const isOwner = random.chance(isLocal ? 0.85 : 0.25);
  const adults = housemates
    .map(({ person }) => person)
    .filter((person) => person.death === null && ageOf(person) >= 25);
  const first = adults[0];
  const since = Math.max(unit.building.completedOn + 90, Math.min(...housemates.map((mate) => mate.since)));
  const owns = isOwner && first !== undefined && !society.ownHomes.has(unit);
  if (owns) society.ownHomes.set(unit, adults.slice(0, random.chance(0.6) ? 2 : 1));
  // Some stay registered in a home where they no longer live.
  const registeredAt = random.chance(0.85) ? unit : dwellings.any();
  if (isLocal) registerHousehold(town, registeredAt, housemates, since);
  const lease = owns || first === undefined ? null : leaseOf(town, unit, first, since);
  for (const { person } of housemates) stay(town, { person, unit, registeredAt, lease, owns, since });
}

/** Someone who lives alone, or shares a home with others who rent. */
export function settleAlone(town: Town, person: Person): void {
  if (person.death === null) live(person, town.random);
  settle(town, [{ person, relation: 'HEAD', since: Math.min(addYears(person.birth, 23), asOfDay - 100) }]);
}

interface Arrival {
  readonly person: Person;
  readonly unit: Unit;
  readonly registeredAt: Unit;
  readonly lease: Lease | null;
  readonly owns: boolean;
  readonly since: Day;
}

function stay(town: Town, { person, unit, registeredAt, lease, owns, since }: Arrival): void {
  const from = Math.min(Math.max(since, person.birth), person.death ?? asOfDay - 10);
  town.society.stays.push({
    person,
    unit,
    kind: kindOf(person, unit === registeredAt),
    housing: owns ? 'OWNED' : lease ? 'RENTED' : 'STAYING',
    lease: owns ? null : lease,
    since: from,
    until: person.death,
  });
  if (person.home === 'ELSEWHERE' && person.death === null) person.permit = permitOf(town, person, from);
}

function kindOf({ home }: Person, isRegisteredHere: boolean): Stay['kind'] {
  if (home === 'SHANGHAI') return isRegisteredHere ? 'AT_REGISTRATION' : 'APART_FROM_REGISTRATION';
  return home === 'ELSEWHERE' ? 'FROM_ELSEWHERE' : 'FROM_ABROAD';
}
