import type { Day } from '../calendar/day.ts';
import { ageOf } from '../people/lifetime.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';
import type { Enterprise, Holder, Organisation, Shareholder } from './enterprise.ts';

interface Subscription {
  readonly organisation: Organisation;
  readonly founder: Person;
  readonly establishedOn: Day;
  readonly adults: readonly Person[];
  readonly enterprises: readonly Enterprise[];
  readonly random: Random;
}

/** Who holds a new enterprise: the founder alone, or with other people and enterprises that were there before. */
export function shareholdersOf(subscription: Subscription): Shareholder[] {
  const { organisation, founder, random } = subscription;
  if (organisation === 'INDIVIDUAL_HOUSEHOLD') return [];
  if (organisation === 'SOLE_COMPANY') return [{ holder: { person: founder }, percent: 100 }];
  const others = random.between(1, organisation === 'STOCK_COMPANY' ? 4 : 2);
  const holders: Holder[] = [{ person: founder }];
  for (let rest = others; rest > 0; rest -= 1) {
    const other = random.chance(0.25) ? investor(subscription) : null;
    if (other === null) holders.push(...another(subscription, holders));
    else if (!holders.some((holder) => 'enterprise' in holder && holder.enterprise === other))
      holders.push({ enterprise: other });
  }
  const share = Math.floor(100 / holders.length);
  // The founder takes what does not divide evenly.
  return holders.map((holder, index) => ({
    holder,
    percent: index === 0 ? 100 - share * (holders.length - 1) : share,
  }));
}

function investor({ enterprises, establishedOn, random }: Subscription): Enterprise | null {
  if (enterprises.length === 0) return null;
  const candidate = random.pick(enterprises);
  const isFit = candidate.organisation !== 'INDIVIDUAL_HOUSEHOLD' && candidate.establishedOn < establishedOn;
  return isFit && candidate.status === 'EXISTING' ? candidate : null;
}

function another({ adults, establishedOn, random }: Subscription, holders: readonly Holder[]): Holder[] {
  const person = random.pick(adults);
  const isKnown = holders.some((holder) => 'person' in holder && holder.person === person);
  return isKnown || ageOf(person, establishedOn) < 20 ? [] : [{ person }];
}
