import type { entities } from '../../../subgraphs/enterprise/entities.ts';
import { hybridCheckCharacter } from '../../../subgraphs/kit/identifiers/hybrid-check-character.ts';
import { addYears, type Day, dayOf, dayText } from '../../calendar/day.ts';
import type { Enterprise, Organisation } from '../../enterprises/enterprise.ts';
import { addressText } from '../../geography/land.ts';
import type { Random } from '../../random/random.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

type Write = Pick<
  Writers<typeof entities>,
  'Enterprise' | 'FormerEnterpriseName' | 'ScopeItem' | 'Premises' | 'Branch' | 'EnterpriseChange' | 'AnnualReport'
>;

/** Codes of the market regulator's list of enterprise types. */
const TYPE_CODES: Readonly<Record<Organisation, string>> = {
  SOLE_COMPANY: '1151',
  COMPANY: '1130',
  STOCK_COMPANY: '1222',
  PARTNERSHIP: '4533',
  INDIVIDUAL_HOUSEHOLD: '9500',
};

/** Until then enterprises had a registration number of 15 digits beside or instead of the social credit code. */
const LAST_REGISTRATION_NUMBER = dayOf('2015-10-01');

export const registrarOf = ({ unit }: Pick<Enterprise, 'unit'>): string =>
  `上海市${unit.building.parcel.district.name}市场监督管理局`;

/** An enterprise with its names, scope, premises and changes. */
export function writeEnterprise(write: Write, enterprise: Enterprise, random: Random): void {
  const { uscc, name, unit, status, establishedOn, endedOn, capitalFen } = enterprise;
  const changes = changesOf(enterprise);
  const lastChange = Math.max(establishedOn, endedOn ?? 0, ...changes.map(({ on }) => on));
  const source = sourced(registrarOf(enterprise), lastChange, 1 + changes.length);
  const end = endedOn === null ? null : dayText(endedOn);
  write.Enterprise({
    uscc,
    registrationNumber: registrationNumber(enterprise, random),
    name,
    typeCode: TYPE_CODES[enterprise.organisation],
    status,
    registeredCapitalFen: capitalFen,
    paidInCapitalFen: capitalFen === null ? null : Math.round(capitalFen * random.pick([0.2, 0.5, 1, 1])),
    capitalCurrency: capitalFen === null ? null : 'CNY',
    establishedOn: dayText(establishedOn),
    approvedOn: dayText(lastChange),
    validFrom: dayText(establishedOn),
    validTo: random.chance(0.6) ? null : dayText(addYears(establishedOn, 30) - 1),
    addressCode: enterprise.addressCode,
    addressText: addressText(unit),
    divisionCode: unit.building.parcel.district.code,
    industryCode: enterprise.industry.code,
    industryName: enterprise.industry.name,
    registrar: registrarOf(enterprise),
    ...(status === 'CANCELLED' && { cancelledOn: end, cancelledReason: '决议解散' }),
    ...(status === 'REVOKED' && {
      revokedOn: end,
      revokedReason: '成立后无正当理由超过六个月未开业或者开业后自行停业连续六个月以上',
    }),
    ...(status === 'RESTING' && { restFrom: end, restUntil: dayText(addYears(endedOn ?? establishedOn, 3) - 1) }),
    isUnderInvestigation: random.chance(0.004),
    isUnderCoerciveMeasure: random.chance(0.002),
    isInLitigation: random.chance(0.02),
    isInArbitration: random.chance(0.005),
    ...source,
  });
  for (const former of enterprise.formerNames) {
    write.FormerEnterpriseName({
      uscc,
      name: former.name,
      since: dayText(establishedOn),
      until: dayText(former.until),
    });
  }
  enterprise.industry.scope.forEach((item, index) => {
    write.ScopeItem({ uscc, place: index + 1, ...item });
  });
  for (const { on, ...change } of changes) write.EnterpriseChange({ uscc, ...change, on: dayText(on), ...source });
}

function registrationNumber({ unit, establishedOn }: Enterprise, random: Random): string | null {
  if (establishedOn >= LAST_REGISTRATION_NUMBER) return null;
  const first14 = `${unit.building.parcel.district.code}${random.digits(8)}`;
  return first14 + hybridCheckCharacter(first14, 10);
}

interface Change {
  readonly item: string;
  readonly before: string;
  readonly after: string;
  readonly on: Day;
}

function changesOf({ name, formerNames, officers, endedOn, status }: Enterprise): Change[] {
  const names = formerNames.map((former) => ({ item: 'NAME', before: former.name, after: name, on: former.until }));
  const heads = officers.flatMap((former): Change[] => {
    const next = officers.find(
      ({ role, since }) => role === former.role && former.until !== null && since === former.until + 1,
    );
    if (!next) return [];
    return [{ item: 'LEGAL_REPRESENTATIVE', before: former.person.name, after: next.person.name, on: next.since }];
  });
  const ends = endedOn === null ? [] : [{ item: 'STATUS', before: 'EXISTING', after: status, on: endedOn }];
  return [...names, ...heads, ...ends].sort((one, other) => one.on - other.on);
}
