import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day, dayFrom } from '../calendar/day.ts';
import type { Planter } from '../conflicts/planter.ts';
import type { Unit } from '../geography/land.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random/random.ts';
import { adultOn } from './adult-on.ts';
import { type BrandNames, brandNames } from './brand-names.ts';
import { type CodeOffice, codeOffice } from './code-office.ts';
import type { Enterprise, EnterpriseStatus, Organisation } from './enterprise.ts';
import { goneAddress } from './gone-address.ts';
import { anyIndustry, type Industry } from './industries.ts';
import { appointOfficers } from './officers.ts';
import { shareholdersOf } from './shareholders.ts';

const ORGANISATIONS: readonly Weighted<Organisation>[] = [
  ['SOLE_COMPANY', 30],
  ['COMPANY', 36],
  ['STOCK_COMPANY', 3],
  ['PARTNERSHIP', 5],
  ['INDIVIDUAL_HOUSEHOLD', 26],
];

const STATUSES: readonly Weighted<EnterpriseStatus>[] = [
  ['EXISTING', 88],
  ['REVOKED', 4],
  ['CANCELLED', 6],
  ['RESTING', 2],
];

export interface Founding {
  readonly units: readonly Unit[];
  readonly adults: readonly Person[];
  /** Those founded before: they hold shares in later ones. */
  readonly enterprises: Enterprise[];
  readonly conflicts: Planter;
  readonly random: Random;
}

/** Founds enterprises, at real units and by people who live, until there are so many. */
export function foundEnterprises(founding: Founding, until: number): void {
  const names = brandNames();
  const codes = codeOffice();
  while (founding.enterprises.length < until) founding.enterprises.push(found(founding, names, codes));
}

function found(founding: Founding, names: BrandNames, codes: CodeOffice): Enterprise {
  const { random, conflicts, adults, units, enterprises } = founding;
  const organisation = random.weighted(ORGANISATIONS);
  const industry = anyIndustry(random);
  const unit = random.pick(units);
  const { district } = unit.building.parcel;
  const establishedOn = dayFrom(random.between(1996, 2026), random.between(1, 10), random.between(1, 28));
  const status = establishedOn > addYears(asOfDay, -2) ? 'EXISTING' : random.weighted(STATUSES);
  const founder = adultOn(adults, establishedOn, random);
  const shareholders = shareholdersOf({ organisation, founder, establishedOn, adults, enterprises, random });
  const enterprise: Enterprise = {
    uscc: codes.issue(organisation === 'INDIVIDUAL_HOUSEHOLD' ? '92' : '91', district.code, random),
    name: nameOf(organisation, industry, names.next(random), district.name),
    organisation,
    industry,
    status,
    establishedOn,
    endedOn: status === 'EXISTING' ? null : endOf(status, establishedOn, random),
    capitalFen:
      organisation === 'INDIVIDUAL_HOUSEHOLD' ? null : random.pick([10, 50, 100, 200, 500, 1_000, 5_000]) * 1_000_000,
    unit,
    addressCode: unit.addressCode,
    shareholders,
    officers: [],
    formerNames: [],
    weight: 1 / (0.02 + random.fraction()),
  };
  appointOfficers(enterprise, { founder, adults, conflicts, random });
  if (conflicts.plants('ENTERPRISE_ADDRESS_GONE', 0.005)) enterprise.addressCode = goneAddress(unit);
  if (random.chance(0.05)) enterprise.formerNames.push(formerName(enterprise, names, random));
  return enterprise;
}

function endOf(status: EnterpriseStatus, establishedOn: Day, random: Random): Day {
  const earliest = Math.max(establishedOn + 200, status === 'RESTING' ? asOfDay - 700 : establishedOn + 200);
  return random.between(earliest, asOfDay - 20);
}

function formerName(enterprise: Enterprise, names: BrandNames, random: Random) {
  const { organisation, industry, unit, establishedOn } = enterprise;
  const name = nameOf(organisation, industry, names.next(random), unit.building.parcel.district.name);
  return { name, until: random.between(establishedOn, (enterprise.endedOn ?? asOfDay) - 10) };
}

function nameOf(organisation: Organisation, { trade }: Industry, brand: string, district: string): string {
  switch (organisation) {
    case 'SOLE_COMPANY':
    case 'COMPANY':
      return `上海${brand}${trade}有限公司`;
    case 'STOCK_COMPANY':
      return `上海${brand}${trade}股份有限公司`;
    case 'PARTNERSHIP':
      return `上海${brand}${trade}合伙企业（有限合伙）`;
    case 'INDIVIDUAL_HOUSEHOLD':
      return `上海市${district}${brand}${trade}店`;
  }
}
