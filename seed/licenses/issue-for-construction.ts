import { asOfDay } from '../calendar/as-of-day.ts';
import { type Day, yearOf } from '../calendar/day.ts';
import { type Enterprise, headOf, type Named } from '../enterprises/enterprise.ts';
import { namedIndustries } from '../enterprises/industries.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Random } from '../random/random.ts';
import { heldByPerson } from './holder.ts';
import type { LicenseOffice } from './license-office.ts';
import { renewals } from './renewals.ts';

/** Who issues, with what numbers and draws. */
export interface Examination {
  readonly office: LicenseOffice;
  readonly serials: Serials;
  readonly random: Random;
}

/** The certificates of who heads a builder: in this city the head also manages its sites, so both a constructor's and one of safety. */
export function issueForConstruction(examination: Examination, enterprise: Enterprise): void {
  if (enterprise.status !== 'EXISTING' || enterprise.industry.code !== namedIndustries.builder.code) return;
  const head = headOf(enterprise)?.person;
  // Nobody examines a head whom the population registry does not know.
  if (!head || !('birth' in head)) return;
  issueConstructor(examination, head, enterprise);
  issueSafetyAssessment(examination, head, { enterprise, category: 'A' });
}

/** The certificate without which nobody manages a site (注册建造师). */
export function issueConstructor({ office, serials, random }: Examination, person: Named, { name }: Enterprise): void {
  const first = asOfDay - random.between(60, 3_000);
  office.issue({
    type: 'registeredConstructor',
    holder: heldByPerson(person),
    district: null,
    number: `沪131${yearOf(first)}${serials.next('constructor', 8)}`,
    editions: latest(first, 3),
    items: { grade: random.pick(['一级', '二级']), specialty: '建筑工程', employer: name },
  });
}

/** That someone passed the examination in safety: A who heads a builder, B who manages a site, C a safety officer. */
export function issueSafetyAssessment(
  { office, serials, random }: Examination,
  person: Named,
  { enterprise, category }: { readonly enterprise: Enterprise; readonly category: 'A' | 'B' | 'C' },
): void {
  const first = asOfDay - random.between(60, 3_000);
  office.issue({
    type: 'safetyAssessment',
    holder: heldByPerson(person),
    district: null,
    number: `沪建安${category}（${yearOf(first)}）${serials.next('safety', 7)}`,
    editions: latest(first, 3),
    items: { category, employer: enterprise.name },
  });
}

/** Older editions were on paper. */
const latest = (first: Day, years: number) => renewals(first, years).slice(-1);
