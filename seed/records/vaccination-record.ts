import { asOfDay } from '../calendar/as-of-day.ts';
import type { Day } from '../calendar/day.ts';
import type { Serials } from '../identifiers/serials.ts';
import { ageOf } from '../people/lifetime.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';

export interface VaccinationRecord {
  readonly number: string;
  readonly isComplete: boolean;
  readonly checkedOn: Day;
}

/** Booklets are kept for children below this age. */
const UNTIL_AGE = 14;

/** Nearly every child has a booklet, checked within the year; a few have missed a dose. */
export function vaccinationRecordOf(
  person: Person,
  { serials, random }: { readonly serials: Serials; readonly random: Random },
): VaccinationRecord | null {
  if (person.death !== null || ageOf(person) >= UNTIL_AGE) return null;
  const checkedOn = Math.max(Math.min(person.birth + 1, asOfDay), asOfDay - random.between(5, 360));
  const isComplete = random.chance(0.95);
  if (!random.chance(0.985)) return null;
  return { number: `3100${serials.next('vaccination', 9)}`, isComplete, checkedOn };
}
