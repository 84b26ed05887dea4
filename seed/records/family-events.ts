import type { Day } from '../calendar/day.ts';
import type { Person } from '../people/person.ts';
import type { Society } from '../people/society.ts';

/** What happened in someone's family that gives a right to a benefit. */
export interface FamilyEvents {
  /** Birthdays of a mother's own children. */
  readonly births: readonly Day[];
  /** The day on which a spouse died, the last one. */
  readonly widowedOn: Day | null;
}

/** Whom it happened to, by person. */
export function familyEvents({ marriages, parentages }: Society): (person: Person) => FamilyEvents {
  const births = new Map<Person, Day[]>();
  for (const { mother, child, basis } of parentages) {
    if (mother && basis === 'BIRTH_CERTIFICATE') births.set(mother, [...(births.get(mother) ?? []), child.birth]);
  }
  const widowed = new Map<Person, Day>();
  for (const { spouses, status, endedOn } of marriages) {
    if (status !== 'SPOUSE_DECEASED' || endedOn === null) continue;
    for (const spouse of spouses) if (spouse.death === null) widowed.set(spouse, endedOn);
  }
  return (person) => ({ births: births.get(person) ?? [], widowedOn: widowed.get(person) ?? null });
}
