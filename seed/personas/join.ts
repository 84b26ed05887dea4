import { asOfDay } from '../calendar/as-of-day.ts';
import { dayOf, monthStart, yearOf } from '../calendar/day.ts';
import type { Enterprise } from '../enterprises/enterprise.ts';
import type { Unit } from '../geography/land.ts';
import type { Person } from '../people/person.ts';
import type { Household, Marriage, Member, Stay } from '../people/society.ts';
import type { Workshop } from './workshop.ts';

/** Registers a marriage of the fixed world. */
export function marryFixed(
  { society, serials, city }: Workshop,
  spouses: readonly [Person, Person],
  registeredOn: string,
  end: Partial<Pick<Marriage, 'status' | 'endedOn'>> = {},
): Marriage {
  const day = dayOf(registeredOn);
  const { code, name } = city.district('310104');
  const number = `J${code}-${yearOf(day)}-${serials.next('marriage', 7)}`;
  const office = `上海市${name}民政局婚姻登记处`;
  const entry = {
    number,
    spouses,
    kind: 'MARRIAGE',
    registeredOn: day,
    office,
    status: 'VALID',
    endedOn: null,
  } as const;
  const marriage: Marriage = { ...entry, ...end };
  society.marriages.push(marriage);
  return marriage;
}

/** Binds a child to its parents; a certificate of birth goes with it. */
export function bindChild({ society, serials }: Workshop, child: Person, mother: Person, father: Person): void {
  const edition = String.fromCharCode('A'.charCodeAt(0) + Math.floor((yearOf(child.birth) - 1996) / 2));
  if (yearOf(child.birth) >= 1996) child.birthCertificate = `${edition}31${serials.next('birth certificate', 7)}`;
  society.parentages.push({ child, mother, father, basis: 'BIRTH_CERTIFICATE', since: child.birth });
}

/** One who shares a home: relation to the head, first day of the registration and of the residence. */
export type Mate = readonly [person: Person, relation: string, since: string];

/** Registers people at a unit, where they also live. Those from elsewhere only live there. */
export function houseFixed(
  { society, serials }: Workshop,
  unit: Unit,
  mates: readonly Mate[],
  housing: Stay['housing'] = 'OWNED',
): Household {
  const { district, street } = unit.building.parcel;
  const members = mates
    .filter(([person]) => person.home === 'SHANGHAI')
    .map(([person, relation, since]): Member => {
      const registeredOn = dayOf(since);
      const isBorn = registeredOn - person.birth < 60;
      const arrival = isBorn
        ? { movedInFrom: null, moveReason: null }
        : { movedInFrom: '上海市杨浦区', moveReason: '购房' };
      return { person, relation, registeredOn, ...arrival, endedOn: person.death };
    });
  const number = `${district.code}${street.code.slice(6)}${serials.next('household', 8)}`;
  const household: Household = { number, kind: 'FAMILY', unit, members, events: [] };
  if (members.length > 0) society.households.push(household);
  for (const [person, , since] of mates) {
    const kind = person.home === 'SHANGHAI' ? 'AT_REGISTRATION' : 'FROM_ELSEWHERE';
    society.stays.push({ person, unit, kind, housing, lease: null, since: dayOf(since), until: person.death });
  }
  return household;
}

/** One run of contributions from a month to the latest, or to a last day. */
export function employ(
  { careers }: Workshop,
  person: Person,
  employer: Enterprise | null,
  from: string,
  until?: string,
): void {
  const to = monthStart(until === undefined ? asOfDay - 31 : dayOf(until));
  careers.set(person, [{ employer, from: monthStart(dayOf(from)), to, baseFen: 1_280_000 }]);
}
