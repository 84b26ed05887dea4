import type { entities } from '../../subgraphs/license/entities.ts';
import { planter } from '../conflicts/planter.ts';
import type { Enterprise } from '../enterprises/enterprise.ts';
import { type Serials, serials } from '../identifiers/serials.ts';
import { issueToEnterprise } from '../licenses/issue-business.ts';
import { issueBirthCertificate, issueHouseholdPages, issueMarriageCertificates } from '../licenses/issue-civil.ts';
import { issueForCircumstances } from '../licenses/issue-for-circumstances.ts';
import { issueForConstruction } from '../licenses/issue-for-construction.ts';
import { issueForFood } from '../licenses/issue-for-food.ts';
import { issueForSkills } from '../licenses/issue-for-skills.ts';
import { issueMortgageCertificate, issueOwnershipCertificate } from '../licenses/issue-land.ts';
import { issueRecords } from '../licenses/issue-records.ts';
import { issueToPerson } from '../licenses/issue-to-person.ts';
import { type LicenseOffice, licenseOffice } from '../licenses/license-office.ts';
import { ageOf } from '../people/lifetime.ts';
import { type Random, random } from '../random/random.ts';
import { writeLicenseTypes } from '../rows/license/write-license-types.ts';
import type { Writers } from '../storage/row.ts';
import type { World } from '../world.ts';
import type { Stage } from './stage.ts';

export const licenseStage: Stage<Writers<typeof entities>> = (world, write) => {
  const { seed, size, society, fixed } = world;
  writeLicenseTypes(write);
  // The fixed world issues first, from an office of its own: its draws and its serials are the same for every seed.
  const always = licenseOffice(write, { firstSerial: FIXED_SERIALS, conflicts: null });
  const before = fixed.society;
  issueTo(always, { ...world, society: before, enterprises: fixed.enterprises, land: fixed.land }, 'FIXED');
  fixed.extra.license(always, write);

  const conflicts = planter(random(seed, 'conflicts of licenses'));
  const office = licenseOffice(write, { firstSerial: 1, conflicts });
  const after = {
    ...world,
    society: {
      ...society,
      people: society.people.slice(before.people.length),
      marriages: society.marriages.slice(before.marriages.length),
      parentages: society.parentages.slice(before.parentages.length),
      households: society.households.slice(before.households.length),
    },
    enterprises: world.enterprises.slice(fixed.enterprises.length),
    land: {
      ...world.land,
      titles: world.land.titles.slice(fixed.land.titles.length),
      mortgages: world.land.mortgages.slice(fixed.land.mortgages.length),
    },
  };
  issueTo(office, after, 'START');
  const later = issueLater(write, world, after);
  issueRecords(office, after.society.people, size.licenses - always.issued() - later);
  return conflicts.planted();
};

interface Numbering {
  readonly serials: Serials;
  readonly random: Random;
}

/** Serials of the fixed world begin where no size of the random one ends. */
const FIXED_SERIALS = 9_000_000_001;
/** What was added to the seed later has serials and draws apart, so that nothing before it moves. */
const LATER_SERIALS = { FIXED: 9_500_000_001, START: 4_000_000_001 } as const;

/** What trades and circumstances ask for beside the licenses that `issueTo` gives. Answers how many editions were issued. */
function issueLater(write: Writers<typeof entities>, { seed, fixed }: World, { society, enterprises }: World): number {
  const office = (from: 'FIXED' | 'START') =>
    licenseOffice(write, { firstSerial: LATER_SERIALS[from], conflicts: null });
  const [always, rest] = [office('FIXED'), office('START')];
  const draws = random(seed, 'later licenses');
  issueForTrades(always, fixed.enterprises, { serials: serials('FIXED'), random: random(0, 'later fixed licenses') });
  issueForTrades(rest, enterprises, { serials: serials('START'), random: draws });
  const adults = society.people.filter((person) => person.death === null && ageOf(person) >= 20);
  for (const person of society.people) issueForCircumstances(rest, person, { adults, random: draws });
  return always.issued() + rest.issued();
}

function issueForTrades(office: LicenseOffice, enterprises: readonly Enterprise[], numbering: Numbering): void {
  for (const enterprise of enterprises) {
    issueForFood(office, enterprise, numbering.serials, numbering.random);
    issueForConstruction({ office, ...numbering }, enterprise);
  }
}

function issueTo(office: LicenseOffice, world: World, from: 'FIXED' | 'START'): void {
  const { society, enterprises, land, city } = world;
  const draws = from === 'FIXED' ? random(0, 'fixed licenses') : random(world.seed, 'licenses');
  const numbers = serials(from);
  for (const person of society.people) {
    issueToPerson(office, person, draws.pick(city.districts), draws);
    issueForSkills(office, person, draws);
  }
  for (const household of society.households) issueHouseholdPages(office, household);
  for (const marriage of society.marriages) issueMarriageCertificates(office, marriage, draws.pick(city.districts));
  for (const parentage of society.parentages) issueBirthCertificate(office, parentage);
  for (const enterprise of enterprises) issueToEnterprise(office, enterprise, numbers, draws);
  for (const title of land.titles) if (title.endedOn === null) issueOwnershipCertificate(office, title);
  for (const mortgage of land.mortgages) issueMortgageCertificate(office, mortgage);
}
