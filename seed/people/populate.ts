import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day } from '../calendar/day.ts';
import type { Random, Weighted } from '../random/random.ts';
import { raiseFamily } from './family.ts';
import type { Home } from './person.ts';
import { settleAlone } from './settle.ts';
import type { Town } from './town.ts';

type Arrivals = 'LOCAL_FAMILY' | 'INCOMING_FAMILY' | 'LOCAL_ALONE' | 'INCOMING_ALONE' | 'FROM_ABROAD';

/** Four of ten residents come from elsewhere, as in the city; families of the city are larger. */
const ARRIVALS: readonly Weighted<Arrivals>[] = [
  ['LOCAL_FAMILY', 40],
  ['INCOMING_FAMILY', 24],
  ['LOCAL_ALONE', 10],
  ['INCOMING_ALONE', 25],
  ['FROM_ABROAD', 1],
];

/** Ages of wives who found a family of the city: the city is old. */
const FOUNDERS: readonly Weighted<readonly [number, number]>[] = [
  [[25, 34], 8],
  [[35, 44], 10],
  [[45, 54], 12],
  [[55, 64], 28],
  [[65, 74], 30],
  [[75, 84], 14],
  [[85, 92], 4],
];

/** The largest family that one founding couple grew into, with room to spare. */
const LARGEST_FAMILY = 60;

/** Founds families and enters those who live alone until there are exactly so many people. */
export function populate(town: Town, people: number): void {
  const { registrar, random } = town;
  while (registrar.people.length < people) {
    const isAlmostFull = people - registrar.people.length < LARGEST_FAMILY;
    arrive(town, isAlmostFull ? random.pick(['LOCAL_ALONE', 'INCOMING_ALONE']) : random.weighted(ARRIVALS));
  }
}

function arrive(town: Town, arrivals: Arrivals): void {
  const { random } = town;
  switch (arrivals) {
    case 'LOCAL_FAMILY':
      found(town, 'SHANGHAI', random.weighted(FOUNDERS), 0);
      break;
    case 'INCOMING_FAMILY':
      found(town, 'ELSEWHERE', [25, 52], 2);
      break;
    case 'LOCAL_ALONE':
      alone(town, 'SHANGHAI', [22, 58]);
      break;
    case 'INCOMING_ALONE':
      alone(town, 'ELSEWHERE', [18, 55]);
      break;
    case 'FROM_ABROAD':
      alone(town, 'ABROAD', [25, 60]);
      break;
  }
}

function found(town: Town, home: Home, ages: readonly [number, number], generation: number): void {
  const { random, registrar } = town;
  const birth = birthOf(ages, random);
  const wife = registrar.enter({ sex: 'FEMALE', birth, home });
  const husband = registrar.enter({ sex: 'MALE', birth: birth - random.between(-900, 2_200), home });
  raiseFamily(town, { husband, wife, generation });
}

function alone(town: Town, home: Home, ages: readonly [number, number]): void {
  const { random, registrar } = town;
  settleAlone(
    town,
    registrar.enter({ sex: random.chance(0.5) ? 'MALE' : 'FEMALE', birth: birthOf(ages, random), home }),
  );
}

function birthOf([youngest, oldest]: readonly [number, number], random: Random): Day {
  return addYears(asOfDay, -random.between(youngest, oldest)) - random.between(0, 364);
}
