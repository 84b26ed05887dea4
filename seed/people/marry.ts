import type { Day } from '../calendar/day.ts';
import { yearOf } from '../calendar/day.ts';
import { lastDayOf } from './lifetime.ts';
import type { Person } from './person.ts';
import type { Marriage } from './society.ts';
import type { Town } from './town.ts';

/** Registers a marriage; it has ended where one of the two has died. */
export function marry(town: Town, husband: Person, wife: Person, registeredOn: Day): Marriage {
  const { random, serials, society } = town;
  const { district } = town.dwellings.any().building.parcel;
  const year = yearOf(registeredOn);
  const marriage: Marriage = {
    number: `J${district.code}-${year}-${serials.next('marriage', 7)}`,
    spouses: [husband, wife],
    kind: random.chance(0.01) ? 'REISSUE' : 'MARRIAGE',
    registeredOn,
    office: `上海市${district.name}民政局婚姻登记处`,
    status: 'VALID',
    endedOn: null,
  };
  if (husband.death !== null || wife.death !== null) {
    marriage.status = 'SPOUSE_DECEASED';
    marriage.endedOn = Math.min(lastDayOf(husband), lastDayOf(wife));
  }
  society.marriages.push(marriage);
  return marriage;
}

/** Divorces some couples within fifteen years, while both live. Answers the day, or null where they stay together. */
export function maybeDivorce(town: Town, marriage: Marriage): Day | null {
  const [husband, wife] = marriage.spouses;
  const latest = Math.min(lastDayOf(husband), lastDayOf(wife)) - 30;
  const earliest = marriage.registeredOn + 500;
  if (earliest >= latest || !town.random.chance(0.13)) return null;
  const on = town.random.between(earliest, Math.min(latest, marriage.registeredOn + 15 * 365));
  marriage.status = 'DIVORCED';
  marriage.endedOn = on;
  return on;
}
