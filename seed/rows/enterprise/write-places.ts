import type { entities } from '../../../subgraphs/enterprise/entities.ts';
import { asOfDay } from '../../calendar/as-of-day.ts';
import { dayText } from '../../calendar/day.ts';
import { type Enterprise, headOf } from '../../enterprises/enterprise.ts';
import { addressText, type Unit } from '../../geography/land.ts';
import { socialCreditCode } from '../../identifiers/social-credit-code.ts';
import type { Random } from '../../random/random.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';
import { registrarOf } from './write-enterprise.ts';

type Write = Pick<Writers<typeof entities>, 'Branch' | 'Premises'>;

export interface Places {
  /** Where enterprises can be. */
  readonly units: readonly Unit[];
  /** Six digits: branches are numbered through. */
  readonly nextBranch: () => string;
  readonly random: Random;
}

/** Branches and further premises: one enterprise in twenty has each. */
export function writePlaces(write: Write, enterprise: Enterprise, { units, nextBranch, random }: Places): void {
  const { uscc, establishedOn, organisation, status } = enterprise;
  if (status !== 'EXISTING' || establishedOn > asOfDay - 400 || organisation === 'INDIVIDUAL_HOUSEHOLD') return;
  const since = random.between(establishedOn + 30, asOfDay - 20);
  if (random.chance(0.05)) {
    const unit = random.pick(units);
    const place = { addressCode: unit.addressCode, addressText: addressText(unit) };
    write.Premises({ uscc, ...place, since: dayText(since), ...sourced(registrarOf(enterprise), since) });
  }
  const head = headOf(enterprise);
  if (!head || !random.chance(0.05)) return;
  const unit = random.pick(units);
  const { district } = unit.building.parcel;
  write.Branch({
    // Organisation codes of branches start with MC, apart from those of enterprises.
    uscc: socialCreditCode('91', district.code, `MC${nextBranch()}`),
    parent: uscc,
    name: `${enterprise.name}${district.name}分公司`,
    status: 'EXISTING',
    head: head.person.idNumber,
    headName: head.person.name,
    addressCode: unit.addressCode,
    addressText: addressText(unit),
    registrar: registrarOf({ unit }),
    since: dayText(since),
    ...sourced(registrarOf({ unit }), since),
  });
}
