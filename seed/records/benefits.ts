import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day } from '../calendar/day.ts';
import type { Run } from '../people/careers.ts';
import { ageOf } from '../people/lifetime.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';
import type { CareAssessment } from './care-assessment.ts';
import { isOngoing, lastDayOf } from './employment.ts';
import type { FamilyEvents } from './family-events.ts';

export interface Benefit {
  readonly kind: string;
  readonly since: Day;
  /** Null while it is paid. */
  readonly until: Day | null;
}

/** What benefits follow from. */
export interface Grounds {
  readonly runs: readonly Run[];
  readonly care: CareAssessment | null;
  readonly events: FamilyEvents;
}

/** Long-term care is for those of this age, from this grade of need. */
const CARE_AGE = 60;
const CARE_GRADE = 2;
const MATERNITY_DAYS = 158;
/** From this age who loses a job waits for a pension. */
const TOO_OLD_FOR_WORK = 55;

/** What a living person draws or drew: after jobs, births, deaths, and for care and disability. */
export function benefitsOf(person: Person, grounds: Grounds, random: Random): Benefit[] {
  if (person.death !== null) return [];
  return [
    ...afterJobs(person, grounds.runs, random),
    ...forBirths(grounds, random),
    ...forDeaths(grounds.events, random),
    ...forNeeds(person, grounds, random),
  ];
}

function afterJobs(person: Person, runs: readonly Run[], random: Random): Benefit[] {
  return runs.flatMap((run, index): Benefit[] => {
    const next = runs[index + 1];
    const since = lastDayOf(run) + 1;
    const longest = since + 30 * random.between(2, 24);
    const isDrawn = random.chance(next ? 0.3 : 0.45);
    const hasRight = run.employer !== null && since - run.from >= 365 && ageOf(person, since) < TOO_OLD_FOR_WORK;
    const isLost = !isOngoing(run) && (next === undefined || next.from - since >= 28);
    if (!isDrawn || !hasRight || !isLost || since > asOfDay || person.pensionSince !== null) return [];
    const until = Math.min(longest, (next?.from ?? longest + 1) - 1);
    return [{ kind: 'UNEMPLOYMENT', since, until: until < asOfDay ? until : null }];
  });
}

/** An employer that pays for a mother has paid for her maternity. */
function forBirths({ runs, events }: Grounds, random: Random): Benefit[] {
  return events.births.flatMap((birth): Benefit[] => {
    const isInsured = runs.some((run) => run.employer !== null && run.from <= birth && lastDayOf(run) >= birth);
    if (!random.chance(0.9) || !isInsured) return [];
    const until = birth + MATERNITY_DAYS - 1;
    return [{ kind: 'MATERNITY', since: birth, until: until < asOfDay ? until : null }];
  });
}

/** Paid once, a few weeks after the death of a spouse. */
function forDeaths({ widowedOn }: FamilyEvents, random: Random): Benefit[] {
  const isPaid = random.chance(0.45);
  if (widowedOn === null || !isPaid || widowedOn + 40 > asOfDay) return [];
  return [{ kind: 'FUNERAL_AND_SURVIVOR', since: widowedOn + 40, until: widowedOn + 40 }];
}

/** Who is cared for by the long-term care insurance, or after a work injury, draws no nursing allowance beside it. */
function forNeeds(person: Person, { runs, care }: Grounds, random: Random): Benefit[] {
  const { disability, assistance, home } = person;
  const draws = { care: random.chance(0.85), injury: random.chance(0.001), nursing: random.chance(0.85) };
  const found: Benefit[] = [];
  const from = (day: Day) => Math.min(day, asOfDay);
  const latest = runs.at(-1);
  if (care && care.grade >= CARE_GRADE && care.validTo >= asOfDay && ageOf(person) >= CARE_AGE && draws.care) {
    found.push({ kind: 'LONG_TERM_CARE', since: from(care.assessedOn + 15), until: null });
  } else if (draws.injury && latest?.employer && isOngoing(latest)) {
    found.push({ kind: 'WORK_INJURY_CARE', since: from(latest.from + 200), until: null });
  }
  if (!disability || home !== 'SHANGHAI') return found;
  const isCaredFor = found.length > 0;
  if (assistance) {
    const since = Math.max(disability.issuedOn, assistance.since) + 30;
    found.push({ kind: 'DISABILITY_LIVING', since: from(since), until: null });
  }
  if (disability.grade <= 2 && !isCaredFor && draws.nursing && addYears(disability.issuedOn, 10) > asOfDay) {
    found.push({ kind: 'DISABILITY_NURSING', since: from(disability.issuedOn + 45), until: null });
  }
  return found;
}
