import { asOfDay } from '../calendar/as-of-day.ts';
import { type Day, yearOf } from '../calendar/day.ts';
import { type Enterprise, headOf } from '../enterprises/enterprise.ts';
import { addressText } from '../geography/land.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Random } from '../random/random.ts';
import { heldByEnterprise, heldByPerson } from './holder.ts';
import type { LicenseOffice } from './license-office.ts';
import { renewals } from './renewals.ts';

const RESTAURANT = '6210';
const STORE = '5211';

/**
 * What those who sell food need beside the food license: someone trained in food safety, a license for liquor; a restaurant
 * also has a permit for its sewage and its registration form on the environment on file.
 */
export function issueForFood(office: LicenseOffice, enterprise: Enterprise, serials: Serials, random: Random): void {
  const { industry, status, unit, establishedOn } = enterprise;
  if (status !== 'EXISTING' || (industry.code !== RESTAURANT && industry.code !== STORE)) return;
  const { district } = unit.building.parcel;
  const holder = heldByEnterprise(enterprise);
  const address = addressText(unit);
  const first = Math.min(asOfDay - 5, establishedOn + random.between(10, 120));
  const numbered = (sign: string, series: string) => `沪${district.name.charAt(0)}${sign}${serials.next(series, 8)}`;
  const number = numbered('酒', 'liquor');
  office.issue({ type: 'liquor', holder, district, number, editions: latest(first, 5), items: { address } });
  const head = headOf(enterprise)?.person;
  // Nobody trains a head whom the population registry does not know.
  if (head && 'birth' in head) {
    office.issue({
      type: 'foodSafetyManager',
      holder: heldByPerson(head),
      district,
      number: `SP${yearOf(first)}${serials.next('food safety', 8)}`,
      editions: latest(first, 5),
      items: { grade: industry.code === RESTAURANT ? '中级' : '初级' },
    });
  }
  if (industry.code !== RESTAURANT) return;
  office.issue({
    type: 'drainage',
    holder,
    district,
    number: numbered('排', 'drainage'),
    editions: latest(first, 5),
    items: { address },
  });
  office.issue({
    type: 'environmentalRecord',
    holder,
    district,
    number: `${yearOf(first)}${district.code}${serials.next('environment', 8)}`,
    editions: [{ issuedOn: first, validTo: null }],
    items: { project: `${enterprise.name}餐饮项目`, address },
  });
}

/** Older editions were on paper. */
const latest = (first: Day, years: number) => renewals(first, years).slice(-1);
