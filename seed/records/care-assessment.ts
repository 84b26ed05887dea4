import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day } from '../calendar/day.ts';
import { ageOf } from '../people/lifetime.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random/random.ts';

export interface CareAssessment {
  readonly grade: number;
  readonly assessedOn: Day;
  readonly validTo: Day;
}

const OLD = 75;
/** Grades of disability that are severe. */
const SEVERE = 2;

/** Grades of need among those who were assessed; who is severely disabled needs some care in any case. */
const GRADES: readonly Weighted<number>[] = [
  [0, 12],
  [1, 12],
  [2, 22],
  [3, 20],
  [4, 16],
  [5, 11],
  [6, 7],
];

/** Most of the severely disabled and a third of the old were assessed, for two years each time; some let it lapse. */
export function careAssessmentOf(person: Person, random: Random): CareAssessment | null {
  const isSevere = person.disability !== null && person.disability.grade <= SEVERE;
  if (person.death !== null || (!isSevere && ageOf(person) <= OLD)) return null;
  const drawn = random.weighted(GRADES);
  const assessedOn = Math.max(person.birth + 365, asOfDay - random.between(10, 800));
  if (!random.chance(isSevere ? 0.8 : 0.35) || assessedOn > asOfDay) return null;
  return { grade: isSevere ? Math.max(2, drawn) : drawn, assessedOn, validTo: addYears(assessedOn, 2) - 1 };
}
