import { asOfDay } from '../calendar/as-of-day.ts';
import { type Day, yearOf, yearsBetween } from '../calendar/day.ts';
import type { CitizenIdOffice, Sex } from '../identifiers/citizen-id.ts';
import type { Random, Weighted } from '../random/random.ts';
import { anySurname, fullName } from './names.ts';
import { type Home, type Person, person } from './person.ts';
import { type PlaceOfOrigin, placeElsewhere, placeInShanghai } from './places-of-origin.ts';

const MINORITIES: readonly Weighted<string>[] = [
  ['03', 5],
  ['11', 3],
  ['15', 3],
  ['06', 2],
  ['08', 3],
  ['02', 2],
  ['10', 2],
];

export interface Birth {
  readonly sex: Sex;
  readonly birth: Day;
  readonly home: Home;
  readonly surname?: string;
  /** The father, or the mother where he is unknown: gives native place and ethnic group. */
  readonly parent?: Person;
}

/** Enters people: each with a number that checks, a name, an origin. */
export interface Registrar {
  readonly people: Person[];
  enter(birth: Birth): Person;
}

/** `districts` are where people of the city are born; `people` is where they are entered. */
export function registrar(
  people: Person[],
  districts: readonly PlaceOfOrigin[],
  office: CitizenIdOffice,
  random: Random,
): Registrar {
  return {
    people,
    enter: ({ sex, birth, home, surname, parent }) => {
      const origin = originOf(home, birth, districts, random);
      const name = fullName(surname ?? anySurname(random), sex, random);
      const idNumber = office.issue(origin.code, birth, sex, random);
      const nativePlace = parent?.nativePlace ?? (random.chance(0.5) ? origin.name : placeElsewhere(random).name);
      const entered = person({ idNumber, name, sex, birth, home, birthPlace: origin.name, nativePlace });
      people.push(describe(entered, parent, random));
      return entered;
    },
  };
}

function originOf(home: Home, birth: Day, districts: readonly PlaceOfOrigin[], random: Random): PlaceOfOrigin {
  if (home === 'ABROAD') return random.pick(ABROAD);
  // Some of those registered here were born elsewhere and moved in; the number tells where they were first registered.
  const isBornElsewhere = home === 'ELSEWHERE' || (yearOf(birth) < 2002 && random.chance(0.2));
  return isBornElsewhere ? placeElsewhere(random) : placeInShanghai(districts, yearOf(birth), random);
}

const ABROAD: readonly PlaceOfOrigin[] = [
  { code: '810000', name: '香港特别行政区' },
  { code: '820000', name: '澳门特别行政区' },
  { code: '830000', name: '台湾地区' },
];

function describe(entered: Person, parent: Person | undefined, random: Random): Person {
  const age = yearsBetween(entered.birth, asOfDay);
  const isMinority = parent ? parent.ethnicityCode !== '01' : random.chance(0.016);
  const described = entered as { -readonly [Key in keyof Person]: Person[Key] };
  described.ethnicityCode = isMinority ? (parent?.ethnicityCode ?? random.weighted(MINORITIES)) : '01';
  if (entered.home === 'ABROAD') described.documentKind = 'HONG_KONG_MACAO_TAIWAN_RESIDENCE_PERMIT';
  described.education = educationOf(age, random);
  described.phone = age >= 12 ? `1${random.pick(['38', '39', '86', '59', '77'])}${random.digits(8)}` : null;
  return entered;
}

function educationOf(age: number, random: Random): string | null {
  if (age < 7) return null;
  if (age < 13) return 'PRIMARY';
  if (age < 16) return 'JUNIOR_SECONDARY';
  if (age < 19) return 'SENIOR_SECONDARY';
  return random.weighted(age < 45 ? YOUNG : OLD);
}

const YOUNG: readonly Weighted<string>[] = [
  ['DOCTORATE', 2],
  ['MASTER', 12],
  ['BACHELOR', 38],
  ['COLLEGE', 22],
  ['SECONDARY_VOCATIONAL', 10],
  ['SENIOR_SECONDARY', 8],
  ['JUNIOR_SECONDARY', 8],
];

const OLD: readonly Weighted<string>[] = [
  ['MASTER', 3],
  ['BACHELOR', 12],
  ['COLLEGE', 14],
  ['SECONDARY_VOCATIONAL', 10],
  ['SENIOR_SECONDARY', 20],
  ['JUNIOR_SECONDARY', 30],
  ['PRIMARY', 11],
];
