import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears } from '../calendar/day.ts';
import type { Planter } from '../conflicts/planter.ts';
import type { Random } from '../random/random.ts';
import { ageOf } from './lifetime.ts';
import { fullName, surnameOf } from './names.ts';
import type { Person } from './person.ts';

/** Gives some people what is rare: a former name, a disability card, an allowance, a record in dispute. */
export function giveCircumstances(people: readonly Person[], conflicts: Planter, random: Random): void {
  for (const person of people) {
    const age = ageOf(person);
    if (age >= 20 && random.chance(0.01)) rename(person, random);
    if (conflicts.plants('NAME_VARIANT', 0.004)) person.variants.push(`${person.name.slice(0, -1)}*`);
    if (random.chance(0.015)) {
      const issuedOn = Math.max(person.birth + 400, asOfDay - random.between(100, 3_500));
      person.disability = { category: random.between(1, 7), grade: random.between(1, 4), issuedOn };
    }
    if (person.home === 'SHANGHAI' && person.death === null && random.chance(0.012)) {
      const since = Math.max(person.birth + 60, asOfDay - random.between(60, 4_000));
      person.assistance = { kind: random.chance(0.7) ? 'MINIMUM_LIVING' : 'LOW_INCOME', since };
    }
    if (person.death !== null) continue;
    person.isUnderInvestigation = random.chance(0.001);
    person.isDisputed = random.chance(0.001);
    const pensionAge = person.sex === 'MALE' ? 60 : 55;
    if (age >= pensionAge && random.chance(0.93)) person.pensionSince = addYears(person.birth, pensionAge) + 31;
  }
}

function rename(person: Person, random: Random): void {
  const name = fullName(surnameOf(person.name), person.sex, random);
  if (name === person.name) return;
  const until = random.between(addYears(person.birth, 3), addYears(person.birth, 19));
  person.formerNames.push({ name, until });
}
