import type { entities } from '../../../subgraphs/enterprise/entities.ts';
import { asOfDay } from '../../calendar/as-of-day.ts';
import { addYears, dayText, yearOf } from '../../calendar/day.ts';
import type { Enterprise, Holder } from '../../enterprises/enterprise.ts';
import type { Serials } from '../../identifiers/serials.ts';
import type { Random } from '../../random/random.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';
import { registrarOf } from './write-enterprise.ts';

type Write = Pick<
  Writers<typeof entities>,
  'Shareholding' | 'Position' | 'EquityPledge' | 'EquityFreeze' | 'Disqualification'
>;

export interface Circle {
  readonly banks: readonly Enterprise[];
  readonly serials: Serials;
  readonly random: Random;
}

/** Who holds an enterprise, with what lies on the shares. */
export function writeShares(write: Write, enterprise: Enterprise, { banks, serials, random }: Circle): void {
  const { uscc, establishedOn, capitalFen } = enterprise;
  const source = sourced(registrarOf(enterprise), establishedOn);
  for (const { holder, percent } of enterprise.shareholders) {
    const subscribedFen = Math.round(((capitalFen ?? 0) * percent) / 100);
    const shareholdingId = write.Shareholding({
      uscc,
      ...holderOf(holder),
      subscribedFen,
      paidInFen: random.chance(0.6) ? subscribedFen : Math.round(subscribedFen / 2),
      currency: 'CNY',
      form: random.chance(0.92) ? 'CASH' : random.pick(['GOODS', 'INTELLECTUAL_PROPERTY']),
      ratioPercent: percent,
      since: dayText(establishedOn),
      ...source,
    });
    const from = Math.min(asOfDay - 10, establishedOn + random.between(200, 4_000));
    const share = { uscc, shareholdingId, amountFen: Math.round(subscribedFen / 2), currency: 'CNY' };
    const releasedOn = random.chance(0.4) ? dayText(random.between(from, asOfDay)) : null;
    if (random.chance(0.012)) {
      const bank = random.pick(banks);
      const registrationNumber = `沪股质${yearOf(from)}${serials.next('pledge', 6)}`;
      const pledgee = { pledgeeEnterprise: bank.uscc, pledgeeName: bank.name };
      write.EquityPledge({
        registrationNumber,
        ...share,
        ...pledgee,
        registeredOn: dayText(from),
        releasedOn,
        ...source,
      });
    }
    if (random.chance(0.008)) {
      const { district } = enterprise.unit.building.parcel;
      const documentNumber = `（${yearOf(from)}）沪${district.code.slice(2)}执${serials.next('freeze', 5)}号`;
      const term = { from: dayText(from), to: dayText(addYears(from, 3) - 1), releasedOn };
      write.EquityFreeze({ ...share, court: `上海市${district.name}人民法院`, documentNumber, ...term, ...source });
    }
  }
}

/** Who acts for an enterprise, and the bar of three years on those who represented it when it was revoked. */
export function writePositions(write: Write, enterprise: Enterprise): void {
  const { uscc, officers, status, endedOn } = enterprise;
  for (const { person, role, since, until } of officers) {
    write.Position({
      uscc,
      person: person.idNumber,
      personName: person.name,
      role,
      since: dayText(since),
      until: until === null ? null : dayText(until),
      ...sourced(registrarOf(enterprise), until ?? since),
    });
    // Company Law of 2023, article 178 (4): three years from the day of the revocation.
    if (status !== 'REVOKED' || endedOn === null || role !== 'LEGAL_REPRESENTATIVE' || until !== null) continue;
    const term = { since: dayText(endedOn), until: dayText(addYears(endedOn, 3) - 1) };
    const source = sourced(registrarOf(enterprise), endedOn);
    write.Disqualification({ person: person.idNumber, reason: 'REVOKED_ENTERPRISE', uscc, ...term, ...source });
  }
}

function holderOf(holder: Holder) {
  if ('person' in holder) return { holderPerson: holder.person.idNumber, holderName: holder.person.name };
  return { holderEnterprise: holder.enterprise.uscc, holderName: holder.enterprise.name };
}
