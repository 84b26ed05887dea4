import { asOfDay } from '../calendar/as-of-day.ts';
import { dayText } from '../calendar/day.ts';
import { type Enterprise, headOf } from '../enterprises/enterprise.ts';
import { addressText } from '../geography/land.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Random } from '../random/random.ts';
import type { LicenseTypeName } from './catalogue.ts';
import { foodLicenseNumber } from './food-license-number.ts';
import { heldByEnterprise } from './holder.ts';
import type { Edition, LicenseOffice } from './license-office.ts';
import { renewals } from './renewals.ts';

/** Licenses that a trade needs before it begins, by the class of GB/T 4754. */
const TRADES: Readonly<Record<string, readonly LicenseTypeName[]>> = {
  '6210': ['foodLicense', 'hygiene'],
  '5211': ['foodLicense'],
  '5431': ['roadTransport'],
  '4710': ['construction', 'workSafety'],
  '8391': ['training'],
  '8051': ['hygiene'],
  '6621': ['financial'],
};

const STATUSES: Readonly<Record<string, string>> = { REVOKED: 'REVOKED', CANCELLED: 'CANCELLED', RESTING: 'VALID' };

/** The business license with an edition for each change, and what the trade needs. */
export function issueToEnterprise(
  office: LicenseOffice,
  enterprise: Enterprise,
  serials: Serials,
  random: Random,
): void {
  const { uscc, unit, industry, establishedOn, endedOn, capitalFen } = enterprise;
  const { district } = unit.building.parcel;
  const holder = heldByEnterprise(enterprise);
  const items = {
    legalRepresentative: headOf(enterprise)?.person.name ?? '',
    address: addressText(unit),
    scope: industry.scope.map(({ text }) => text).join('；'),
  };
  const ended = STATUSES[enterprise.status];
  const status = ended ? { status: ended } : {};
  const capital = capitalFen === null ? {} : { capital: `${capitalFen / 1_000_000}万元` };
  const license = { ...items, ...capital, establishedOn: dayText(establishedOn) };
  office.issue({
    type: 'businessLicense',
    holder,
    district,
    number: uscc,
    editions: businessLicenses(enterprise),
    items: license,
    ...status,
  });
  for (const type of TRADES[industry.code] ?? []) {
    const first = Math.min(asOfDay - 5, establishedOn + random.between(10, 120));
    const kind = industry.code === '6210' ? '2' : '1';
    const number =
      type === 'foodLicense'
        ? foodLicenseNumber(kind, district.code, serials.next(`food ${kind}${district.code}`, 6))
        : `沪${district.name.charAt(0)}${serials.next(type, 8)}`;
    const editions = renewals(first, 5, endedOn ?? asOfDay);
    if (editions.length > 0)
      office.issue({
        type,
        holder,
        district,
        number,
        editions,
        items: { ...items, premises: items.address },
        ...status,
      });
  }
  const account = [{ issuedOn: Math.min(asOfDay, establishedOn + 20), validTo: null }];
  office.issue({
    type: 'basicAccount',
    holder,
    district,
    number: `J29${random.digits(11)}`,
    editions: account,
    ...status,
  });
  office.issue({ type: 'seal', holder, district, number: `YZ${random.digits(12)}`, editions: account, ...status });
}

/** One at the founding, one for each change of name or of who represents it. */
function businessLicenses({ establishedOn, formerNames, officers }: Enterprise): Edition[] {
  const changes = [...formerNames, ...officers].flatMap(({ until }) => (until === null ? [] : [until + 1]));
  const days = [...new Set([establishedOn, ...changes])].sort((one, other) => one - other);
  return days.map((issuedOn) => ({ issuedOn, validTo: null }));
}
