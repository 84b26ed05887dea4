import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day, yearOf, yearsBetween } from '../calendar/day.ts';
import type { Random, Weighted } from '../random/random.ts';
import type { Person } from './person.ts';

/** The age from which both may marry: Civil Code article 1047 asks 22 of men, 20 of women. */
const MARRIAGE_AGE = 22;

/** A mother is at most so old at a birth. */
const OLDEST_MOTHER = 42;

export const ageOf = (person: Person, on: Day = asOfDay): number => yearsBetween(person.birth, on);

/** The last day on which someone lived that the register knows of. */
export const lastDayOf = (person: Person): Day => person.death ?? asOfDay;

/** A day for a first marriage of both: both are 22 by then and live, or null where that cannot be. */
export function marriageDay(one: Person, other: Person, after: Day | null, random: Random): Day | null {
  const youngest = Math.max(addYears(one.birth, MARRIAGE_AGE), addYears(other.birth, MARRIAGE_AGE));
  const earliest = Math.max(youngest, (after ?? youngest) + 100);
  const latest = Math.min(lastDayOf(one), lastDayOf(other)) - 30;
  if (earliest > latest) return null;
  return Math.min(latest, earliest + random.between(0, 8 * 365));
}

/** Birthdays of a couple's children, oldest first. */
export function birthdays(mother: Person, marriedOn: Day, until: Day, random: Random): Day[] {
  const days: Day[] = [];
  const latest = Math.min(addYears(mother.birth, OLDEST_MOTHER), until - 10);
  let day = marriedOn + random.between(290, 1_800);
  for (let wanted = childrenWanted(mother, random); wanted > 0 && day <= latest; wanted -= 1) {
    days.push(day);
    day += random.between(700, 2_400);
  }
  return days;
}

function childrenWanted(mother: Person, random: Random): number {
  const born = yearOf(mother.birth);
  return random.weighted(born < 1955 ? MANY : born < 1985 ? ONE : NOW);
}

const MANY: readonly Weighted<number>[] = [
  [1, 30],
  [2, 45],
  [3, 25],
];
const ONE: readonly Weighted<number>[] = [
  [0, 6],
  [1, 82],
  [2, 12],
];
const NOW: readonly Weighted<number>[] = [
  [0, 14],
  [1, 62],
  [2, 24],
];

/** Lets some of the old have died: one in seven at 75, one in three at 85. */
export function live(person: Person, random: Random): void {
  const age = ageOf(person);
  if (age < 61 || !random.chance(Math.min(0.9, ((age - 58) / 45) ** 2))) return;
  person.death = random.between(addYears(person.birth, 60), asOfDay - 5);
  person.status = 'DECEASED';
}
