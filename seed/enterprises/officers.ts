import { asOfDay } from '../calendar/as-of-day.ts';
import type { Planter } from '../conflicts/planter.ts';
import { strangerId } from '../identifiers/stranger-id.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';
import { adultOn } from './adult-on.ts';
import type { Enterprise, Named, Organisation } from './enterprise.ts';

interface Appointment {
  readonly founder: Person;
  readonly adults: readonly Person[];
  readonly conflicts: Planter;
  readonly random: Random;
}

/** Fills the posts of an enterprise: a legal representative always, the others where its form has them. */
export function appointOfficers(enterprise: Enterprise, { founder, adults, conflicts, random }: Appointment): void {
  const { officers, organisation, establishedOn } = enterprise;
  const isUnknown = conflicts.plants('LEGAL_REPRESENTATIVE_UNKNOWN', 0.005);
  const until = random.chance(0.1) ? random.between(establishedOn, (enterprise.endedOn ?? asOfDay) - 10) : null;
  const role = HEADS[organisation];
  officers.push({ person: isUnknown ? stranger(founder) : founder, role, since: establishedOn, until });
  if (until !== null) officers.push({ person: adultOn(adults, until, random), role, since: until + 1, until: null });
  if (role !== 'LEGAL_REPRESENTATIVE') return;
  const posts =
    organisation === 'STOCK_COMPANY' ? ['DIRECTOR', 'DIRECTOR', 'DIRECTOR', 'SUPERVISOR', 'MANAGER'] : POSTS;
  posts.forEach((role, index) => {
    const person = index === 0 ? founder : adultOn(adults, establishedOn, random);
    officers.push({ person, role, since: establishedOn, until: null });
  });
}

/** Who acts for an enterprise of each form: only companies have a legal representative. */
const HEADS: Readonly<Record<Organisation, string>> = {
  SOLE_COMPANY: 'LEGAL_REPRESENTATIVE',
  COMPANY: 'LEGAL_REPRESENTATIVE',
  STOCK_COMPANY: 'LEGAL_REPRESENTATIVE',
  PARTNERSHIP: 'EXECUTIVE_PARTNER',
  INDIVIDUAL_HOUSEHOLD: 'OPERATOR',
};

const POSTS = ['DIRECTOR', 'SUPERVISOR', 'MANAGER'];

function stranger({ idNumber, name }: Person): Named {
  return { idNumber: strangerId(idNumber), name };
}
