import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day, yearsBetween } from '../calendar/day.ts';
import type { Permit, Person } from './person.ts';
import type { Town } from './town.ts';

/**
 * A residence permit for seven in ten who have lived in the city for half a year. It is endorsed each year on the day of
 * first issue; a few have missed the last time.
 */
export function permitOf({ random, serials }: Town, { birth }: Person, since: Day): Permit | null {
  const firstIssuedOn = since + random.between(190, 700);
  if (firstIssuedOn > asOfDay || yearsBetween(birth, asOfDay) < 1 || !random.chance(0.7)) return null;
  const endorsements = yearsBetween(firstIssuedOn, asOfDay) + (random.chance(0.95) ? 1 : 0);
  const mayApply = yearsBetween(birth, asOfDay) >= 22 && random.chance(0.3);
  return {
    number: `31${serials.next('residence permit', 9)}`,
    firstIssuedOn,
    endorsementDueOn: addYears(firstIssuedOn, Math.max(1, endorsements)),
    points: mayApply ? { score: random.between(60, 190), validTo: asOfDay + random.between(30, 700) } : null,
  };
}
