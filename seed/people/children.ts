import { type Day, dayOf, yearOf } from '../calendar/day.ts';
import { surnameOf } from './names.ts';
import type { Person } from './person.ts';
import type { Town } from './town.ts';

/** The form of the medical certificate of birth came into use on this day. */
const CERTIFICATES_SINCE = dayOf('1996-01-01');

interface Births {
  readonly husband: Person;
  readonly wife: Person;
  readonly days: readonly Day[];
}

/** Enters a couple's children: registered in the city where one of the parents is. */
export function bearChildren(town: Town, { husband, wife, days }: Births): Person[] {
  const { random, registrar, society } = town;
  const home = husband.home === 'SHANGHAI' || wife.home === 'SHANGHAI' ? 'SHANGHAI' : husband.home;
  return days.map((birth) => {
    const surname = surnameOf((random.chance(0.95) ? husband : wife).name);
    const child = registrar.enter({
      sex: random.chance(0.52) ? 'MALE' : 'FEMALE',
      birth,
      home,
      surname,
      parent: husband,
    });
    const isCertified = birth >= CERTIFICATES_SINCE;
    if (isCertified) child.birthCertificate = certificateNumber(town, birth);
    society.parentages.push({ child, mother: wife, father: husband, basis: 'BIRTH_CERTIFICATE', since: birth });
    return child;
  });
}

/** One letter that tells the edition of the form, nine digits. */
function certificateNumber({ serials }: Town, birth: Day): string {
  const edition = String.fromCharCode('A'.charCodeAt(0) + Math.floor((yearOf(birth) - 1996) / 2));
  return `${edition}31${serials.next('birth certificate', 7)}`;
}
