import { sexOf } from '../../subgraphs/kit/identifiers/citizen-id.ts';
import { dayOf } from '../calendar/day.ts';
import { citizenId } from '../identifiers/citizen-id.ts';
import { type Person, person } from '../people/person.ts';
import type { Workshop } from './workshop.ts';

interface Character {
  readonly name: string;
  /** Six digits of first registration. */
  readonly prefix: string;
  readonly birth: string;
  /** Three digits, odd for men; 901 to 990, which the random world never gives out. */
  readonly serial: string;
  readonly birthPlace?: string;
}

/** Enters a person of the fixed world: of the city, an adult with a telephone, unless told otherwise. */
export function enterPerson(shop: Workshop, character: Character, known: Partial<Person> = {}): Person {
  const { name, prefix, birth, serial, birthPlace = '上海市' } = character;
  const day = dayOf(birth);
  const idNumber = citizenId(prefix, day, serial);
  const given = {
    idNumber,
    name,
    sex: sexOf(idNumber),
    birth: day,
    home: 'SHANGHAI',
    birthPlace,
    nativePlace: birthPlace,
  } as const;
  // No subscriber has numbers of 1380000xxxx given to people of a seed.
  const phone = `1380000${birth.slice(2, 4)}${serial.slice(1)}`;
  const entered = person(given, { education: 'BACHELOR', phone, ...known });
  shop.society.people.push(entered);
  return entered;
}
