import type { entities } from '../../../subgraphs/population/entities.ts';
import { type Day, dayText } from '../../calendar/day.ts';
import { householdRelation } from '../../people/household-relation.ts';
import type { Household, Stay } from '../../people/society.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

type Write = Pick<Writers<typeof entities>, 'Household' | 'HouseholdRegistration' | 'HouseholdEvent' | 'Residence'>;

/** A household with its registrations and what happened in it, in the order of the days. */
export function writeHousehold(write: Write, { number, kind, unit, members, events }: Household): void {
  const { district, street } = unit.building.parcel;
  const policeStation = `上海市公安局${district.name.slice(0, -1)}分局${street.name.replace(/(街道|镇|乡)$/, '')}派出所`;
  const authority = '上海市公安局';
  const head = members.find(({ endedOn, relation }) => endedOn === null && relation === 'HEAD');
  const lastChange = Math.max(...members.map((member) => member.endedOn ?? member.registeredOn));
  write.Household({
    number,
    kind,
    addressCode: unit.addressCode,
    policeStation,
    head: head?.person.idNumber ?? null,
    ...sourced(authority, lastChange, members.length),
  });
  members.forEach((member, place) => {
    const { person, relation, registeredOn, movedInFrom, moveReason, endedOn } = member;
    write.HouseholdRegistration({
      householdNumber: number,
      person: person.idNumber,
      relationToHead: householdRelation(relation, person),
      place,
      kind: 'RESIDENT',
      registeredOn: dayText(registeredOn),
      movedInFrom,
      moveReason,
      endedOn: endedOn === null ? null : dayText(endedOn),
      ...sourced(authority, endedOn ?? registeredOn),
    });
  });
  for (const { person, kind: what, on, note } of eventsOf(members, events)) {
    write.HouseholdEvent({
      householdNumber: number,
      person: person.idNumber,
      kind: what,
      on: dayText(on),
      note,
      ...sourced(authority, on),
    });
  }
}

function eventsOf(members: Household['members'], events: Household['events']): Household['events'] {
  const told = members.flatMap(({ person, registeredOn, movedInFrom, moveReason, endedOn }) => {
    const arrival = { person, kind: movedInFrom === null ? 'BIRTH' : 'MOVE_IN', on: registeredOn, note: moveReason };
    const isDeath = endedOn !== null && endedOn === person.death;
    return isDeath ? [arrival, { person, kind: 'DEATH', on: endedOn as Day, note: null }] : [arrival];
  });
  return [...told, ...events].sort((one, other) => one.on - other.on);
}

/** Where someone lives. `addressCode` is the unit's own but for a planted conflict. */
export function writeStay(write: Pick<Write, 'Residence'>, stay: Stay, addressCode = stay.unit.addressCode): void {
  const { person, kind, housing, lease, since, until } = stay;
  write.Residence({
    person: person.idNumber,
    addressCode,
    kind,
    housing,
    leaseFilingNumber: lease?.number ?? null,
    since: dayText(since),
    until: until === null ? null : dayText(until),
    ...sourced('上海市公安局', until ?? since),
  });
}
