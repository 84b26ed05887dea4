import { dayOf } from '../../calendar/day.ts';
import { namedIndustries } from '../../enterprises/industries.ts';
import type { Parcel } from '../../geography/land.ts';
import { surveyor } from '../../geography/surveyor.ts';
import {
  issueConstructor,
  issueForConstruction,
  issueSafetyAssessment,
} from '../../licenses/issue-for-construction.ts';
import type { Person } from '../../people/person.ts';
import { random } from '../../random/random.ts';
import { enterPerson } from '../enter-person.ts';
import { found } from '../found.ts';
import { newcomers } from '../newcomers.ts';
import type { Workshop } from '../workshop.ts';
import { grantLand } from './construction/grant-land.ts';
import { type Crew, writeProjects } from './construction/write-projects.ts';

const MARGINS = { west: 0.1, south: 0.1, east: 0.1, north: 0.1 };
/** As on the other sites of the fixed world. */
const FIRST_NUMBERS = { parcel: 90_001, road: 901 };

/**
 * A developer's site in Minhang: one project is under way, a second one has everything that its permit rests on, and a third one
 * names a manager who is busy with the first.
 */
export function castConstruction(shop: Workshop): void {
  const developer = shop.enterprises.find(({ name }) => name.includes('嘉禾置业'));
  if (!developer) throw new Error('the institutions come first');
  const { late, settle } = newcomers(shop, 'builders');
  const head = enterPerson(late, { name: '鲁正阳', prefix: '310112', birth: '1975-05-07', serial: '981' });
  const manager = enterPerson(late, { name: '邓承志', prefix: '310113', birth: '1985-08-21', serial: '983' });
  const officer = enterPerson(late, { name: '焦玉兰', prefix: '310114', birth: '1990-01-16', serial: '984' });
  const chief = enterPerson(late, { name: '宗明远', prefix: '310110', birth: '1972-11-03', serial: '985' });
  const plan = { organisation: 'COMPANY', industry: namedIndustries.builder, establishedOn: '2006-04-18' } as const;
  const builder = found(late, {
    ...plan,
    name: '上海合成申筑建筑工程有限公司',
    organisationCode: '000H01',
    unit: shop.unit('310101', 8),
    capitalYuan: 60_000_000,
    head,
  });
  const supervisor = found(late, {
    ...plan,
    industry: { ...plan.industry, scope: [{ text: '建设工程监理', isLicensed: true }] },
    name: '上海合成明鉴工程监理有限公司',
    organisationCode: '000H02',
    unit: shop.unit('310101', 9),
    capitalYuan: 10_000_000,
    head: chief,
  });
  settle();
  examine(shop, { builder, supervisor, head, manager, officer });
  const parcel = siteOf(shop);
  grantLand(shop, parcel, developer);
  writeProjects(shop, { parcel, developer, builder, supervisor, head, manager });
}

/** Who manages a site has passed two examinations, its safety officer one, and those who head the builders both. */
function examine(shop: Workshop, { builder, supervisor, manager, officer }: Crew & { readonly officer: Person }): void {
  shop.extras.license.push((office) => {
    const examination = { office, serials: shop.serials, random: random(0, 'examinations of builders') };
    for (const enterprise of [builder, supervisor]) issueForConstruction(examination, enterprise);
    issueConstructor(examination, manager, builder);
    issueSafetyAssessment(examination, manager, { enterprise: builder, category: 'B' });
    issueSafetyAssessment(examination, officer, { enterprise: builder, category: 'C' });
  });
}

/** Land without a building, on a cell that only the fixed world builds on. */
function siteOf({ city }: Workshop): Parcel {
  const district = city.district('310112');
  const [cell] = city.fixedCells(district);
  if (!cell) throw new RangeError(`${district.name} has no fixed cell`);
  const plan = { district, cell, margins: MARGINS, shape: 'PLAIN', use: 'OFFICE' } as const;
  return surveyor(city.streetOf, FIRST_NUMBERS).parcel({ ...plan, grantedOn: dayOf('2025-12-15') });
}
