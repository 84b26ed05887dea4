import type { Enterprise } from '../enterprises/enterprise.ts';
import { serials } from '../identifiers/serials.ts';
import type { Run } from '../people/careers.ts';
import type { Person } from '../people/person.ts';
import type { Society } from '../people/society.ts';
import { type Random, random } from '../random/random.ts';
import { steady } from '../random/steady.ts';
import type { LandRegister } from '../titles/title.ts';
import { credentialsOf } from './academic-credentials.ts';
import { benefitsOf } from './benefits.ts';
import { careAssessmentOf } from './care-assessment.ts';
import { familyEvents } from './family-events.ts';
import { loansOf, mortgagesByOwner } from './housing-loans.ts';
import { transfersOf } from './insurance-transfers.ts';
import { contractsOf } from './labor-contracts.ts';
import type { Records } from './records.ts';
import { socialSecurityCardOf } from './social-security-card.ts';
import { studentRecordOf } from './student-record.ts';
import { taxedRunsOf } from './taxed-runs.ts';
import { vaccinationRecordOf } from './vaccination-record.ts';
import { violationsOf } from './violations.ts';

export interface RecordOptions {
  readonly seed: number;
  /** The fixed world has draws and numbers that no seed moves, and nothing unusual happens in it by chance. */
  readonly from: 'START' | 'FIXED';
  readonly society: Society;
  readonly land: LandRegister;
  readonly banks: readonly Enterprise[];
}

/** Makes up what registers keep of someone, to agree with the person's age, family, jobs and home. */
export function recordOffice({ seed, from, society, land, banks }: RecordOptions) {
  const isFixed = from === 'FIXED';
  const draws = (topic: string): Random =>
    isFixed ? steady(random(0, `fixed records of ${topic}`)) : random(seed, `records of ${topic}`);
  const numbers = serials(from);
  // Each topic draws from a stream of its own: one draw more in one moves nothing in another.
  const desk = (topic: string) => ({ serials: numbers, random: draws(topic) });
  const desks = {
    contracts: desk('contracts'),
    loans: desk('loans'),
    credentials: desk('credentials'),
    students: desk('students'),
    vaccination: desk('vaccination'),
    cards: desk('cards'),
    violations: desk('violations'),
  };
  const streams = {
    taxes: draws('taxes'),
    transfers: draws('transfers'),
    care: draws('care'),
    benefits: draws('benefits'),
  };
  const eventsOf = familyEvents(society);
  const mortgages = mortgagesByOwner(land);
  return (person: Person, runs: readonly Run[]): Records => {
    const care = careAssessmentOf(person, streams.care);
    return {
      contracts: contractsOf(person, runs, desks.contracts),
      taxed: taxedRunsOf(runs, streams.taxes),
      transfers: transfersOf(person, runs, streams.transfers),
      loans: loansOf(person, { mortgages: mortgages.get(person.idNumber) ?? [], runs }, desks.loans),
      credentials: credentialsOf(person, desks.credentials),
      student: studentRecordOf(person, runs.length > 0, desks.students),
      vaccination: vaccinationRecordOf(person, desks.vaccination),
      care,
      benefits: benefitsOf(person, { runs, care, events: eventsOf(person) }, streams.benefits),
      card: socialSecurityCardOf(person, banks, desks.cards),
      violations: violationsOf(person, desks.violations),
    };
  };
}
