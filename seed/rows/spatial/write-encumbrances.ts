import type { entities } from '../../../subgraphs/spatial/entities.ts';
import { asOfDay } from '../../calendar/as-of-day.ts';
import { addYears, dayText } from '../../calendar/day.ts';
import { addressText } from '../../geography/land.ts';
import type { Serials } from '../../identifiers/serials.ts';
import type { Person } from '../../people/person.ts';
import type { Random } from '../../random/random.ts';
import type { Writers } from '../../storage/row.ts';
import { certificateNumber } from '../../titles/certificate-number.ts';
import type { Title } from '../../titles/title.ts';
import { sourced } from '../sourced.ts';
import { holderColumns } from './holder-columns.ts';

type Write = Pick<
  Writers<typeof entities>,
  'Objection' | 'PreNotice' | 'RightOfHabitation' | 'Easement' | 'AddressAlias'
>;

export interface Neighbourhood {
  /** Those who object, expect a right, or live in a home of somebody else. */
  readonly adults: readonly Person[];
  readonly serials: Serials;
  readonly random: Random;
}

const REGISTRY = '上海市自然资源确权登记事务中心';

/** What is rarely entered against a title in force: objections, advance notices, rights to live or to pass; other address texts. */
export function writeEncumbrances(write: Write, title: Title, { adults, serials, random }: Neighbourhood): void {
  const { unit, registeredOn } = title;
  const { parcel } = unit.building;
  const on = random.between(Math.max(registeredOn, asOfDay - 900), asOfDay - 2);
  const entry = { unitCode: unit.code, registeredOn: dayText(on), from: dayText(on), ...sourced(REGISTRY, on) };
  const holder = () => holderColumns({ person: random.pick(adults) });
  const proof = () => certificateNumber('不动产证明', parcel.district, on, serials);
  if (random.chance(0.015)) {
    const text = addressText(unit).replace('上海市', '').replace('室', '');
    write.AddressAlias({ addressCode: unit.addressCode, text });
  }
  if (random.chance(0.003)) {
    // An objection lapses after 15 days unless a suit is brought (Civil Code article 220).
    write.Objection({ ...entry, ...holder(), to: dayText(on + 14), reason: '主张系争不动产为其出资购买' });
  }
  if (random.chance(0.006)) {
    const obligorName = title.holders[0] ? holderColumns(title.holders[0].holder).holderName : '';
    write.PreNotice({
      ...entry,
      ...holder(),
      to: dayText(on + 89),
      kind: 'SALE',
      certificateNumber: proof(),
      obligorName,
    });
  }
  if (parcel.use === 'RESIDENTIAL' && random.chance(0.004)) {
    write.RightOfHabitation({ ...entry, ...holder(), to: dayText(addYears(on, 20) - 1), certificateNumber: proof() });
  }
  const [neighbour] = unit.building.units;
  if (neighbour && neighbour !== unit && random.chance(0.002)) {
    write.Easement({ ...entry, ...holder(), dominantUnitCode: neighbour.code, content: '通行' });
  }
}
