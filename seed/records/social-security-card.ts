import { asOfDay } from '../calendar/as-of-day.ts';
import type { Day } from '../calendar/day.ts';
import type { Enterprise } from '../enterprises/enterprise.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';

export interface SocialSecurityCard {
  readonly number: string;
  readonly bank: string;
  readonly account: string;
  readonly issuedOn: Day;
}

/** No bank card begins with these digits: accounts of a seed are nobody's. */
const SYNTHETIC_PREFIX = '990031';
/** Cards of an earlier form were replaced by this number of days ago. */
const OLDEST_CARD = 3_600;

/** Nearly everyone who is older than a few months has a card, each with an account of its own. */
export function socialSecurityCardOf(
  { birth, death }: Pick<Person, 'birth' | 'death'>,
  banks: readonly Pick<Enterprise, 'name'>[],
  { serials, random }: { readonly serials: Serials; readonly random: Random },
): SocialSecurityCard | null {
  const issuedOn = Math.max(birth + 90, asOfDay - random.between(30, OLDEST_CARD));
  const bank = random.pick(banks).name;
  const digits = random.digits(4);
  if (death !== null || issuedOn > asOfDay || !random.chance(0.97)) return null;
  const serial = serials.next('security card', 9);
  return { number: `31${serial}`, bank, account: `${SYNTHETIC_PREFIX}${serial}${digits}`, issuedOn };
}
