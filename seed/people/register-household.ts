import { asOfDay } from '../calendar/as-of-day.ts';
import type { Day } from '../calendar/day.ts';
import type { Unit } from '../geography/land.ts';
import type { Housemate } from './settle.ts';
import type { Member } from './society.ts';
import type { Town } from './town.ts';

/** Registers those of the city who share a home as one household; a living member heads it where there is one. */
export function registerHousehold(town: Town, unit: Unit, housemates: readonly Housemate[], since: Day): void {
  const { random, serials, society } = town;
  const locals = housemates.filter(({ person }) => person.home === 'SHANGHAI');
  const head = locals.find(({ person }) => person.death === null) ?? locals[0];
  if (!head) return;
  const members = locals.map((mate): Member => {
    const { person } = mate;
    const latest = person.death ?? asOfDay;
    const registeredOn = Math.min(latest, Math.max(since, mate.since, person.birth + random.between(3, 30)));
    const isBornHere = registeredOn - person.birth < 60;
    return {
      person,
      relation: relationTo(head, mate),
      registeredOn,
      movedInFrom: isBornHere ? null : person.birthPlace,
      moveReason: isBornHere ? null : random.pick(['购房', '婚迁', '投靠亲属', '工作调动']),
      endedOn: person.death,
    };
  });
  const { district, street } = unit.building.parcel;
  const number = `${district.code}${street.code.slice(6)}${serials.next('household', 8)}`;
  const ordered = [...members].sort((one, other) => place(one, head) - place(other, head));
  society.households.push({ number, kind: 'FAMILY', unit, members: ordered, events: [] });
}

/** A widow heads the household that her husband headed. */
function relationTo(head: Housemate, mate: Housemate): string {
  if (mate === head) return 'HEAD';
  if (mate.relation === 'HEAD') return head.relation === 'SPOUSE' ? 'SPOUSE' : 'PARENT';
  if (mate.relation === 'SPOUSE' && head.relation !== 'HEAD') return 'PARENT';
  const isChild = mate.relation === 'SON' || mate.relation === 'DAUGHTER';
  return isChild && (head.relation === 'SON' || head.relation === 'DAUGHTER') ? 'SIBLING' : mate.relation;
}

const place = ({ person }: Member, head: Housemate) => (person === head.person ? 0 : person.death === null ? 1 : 2);
