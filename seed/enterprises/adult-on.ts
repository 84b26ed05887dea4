import type { Day } from '../calendar/day.ts';
import { ageOf } from '../people/lifetime.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';

/** An adult who could have acted on a day. */
export function adultOn(adults: readonly Person[], day: Day, random: Random): Person {
  for (;;) {
    const person = random.pick(adults);
    if (ageOf(person, day) >= 20) return person;
  }
}
