import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day } from '../calendar/day.ts';
import type { Planter } from '../conflicts/planter.ts';
import { adultOn } from '../enterprises/adult-on.ts';
import type { Enterprise, Holder } from '../enterprises/enterprise.ts';
import type { Unit } from '../geography/land.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';
import { certificateNumber } from './certificate-number.ts';
import { encumber } from './encumber.ts';
import type { LandRegister, Title, TitleHolder } from './title.ts';

export interface Conveyance {
  readonly register: LandRegister;
  /** Who owns the home that they live in. */
  readonly ownHomes: ReadonlyMap<Unit, readonly Person[]>;
  readonly adults: readonly Person[];
  readonly deceased: readonly Person[];
  readonly enterprises: readonly Enterprise[];
  readonly developers: readonly Enterprise[];
  readonly banks: readonly Enterprise[];
  readonly serials: Serials;
  readonly conflicts: Planter;
  readonly random: Random;
}

/** Registers a unit from its developer down to today's owner, with sales, mortgages and seizures. */
export function registerTitles(conveyance: Conveyance, unit: Unit): void {
  const { random, developers } = conveyance;
  const first = Math.min(unit.building.completedOn + random.between(40, 300), asOfDay - 400);
  let title = enter(conveyance, unit, [{ enterprise: random.pick(developers) }], first, 'FIRST');
  const owners = ownersOf(conveyance, unit, first);
  const earliest = Math.max(first + 60, ...owners.map(comesOfAge));
  const latest = Math.max(earliest, Math.min(asOfDay - 30, ...owners.map(lastDayOf)));
  const on = Math.min(latest, earliest + Math.floor((latest - earliest) * random.fraction()));
  if (on - first > 2_500 && random.chance(0.4)) {
    const between = first + 90 + Math.floor((on - first - 180) * random.fraction());
    title = transfer(conveyance, title, [{ person: adultOn(conveyance.adults, between, random) }], between);
  }
  title = transfer(conveyance, title, owners, on);
  encumber(conveyance, title);
}

/** Ends a title and begins the next on the same day. */
export function transfer(conveyance: Conveyance, seller: Title, owners: readonly Holder[], on: Day): Title {
  const { register, serials, random } = conveyance;
  seller.endedOn = on;
  const buyer = enter(conveyance, seller.unit, owners, on, 'TRANSFER');
  const { district } = seller.unit.building.parcel;
  register.sales.push({
    filingNumber: `沪网签${district.code}${serials.next('sale', 8)}`,
    kind: seller.registrationKind === 'FIRST' ? 'NEW' : 'RESALE',
    priceFen: seller.unit.centiares * random.between(20_000, 110_000),
    filedOn: on - random.between(12, 40),
    seller,
    buyer,
  });
  return buyer;
}

function enter(
  { register, serials, random }: Pick<Conveyance, 'register' | 'serials' | 'random'>,
  unit: Unit,
  holders: readonly Holder[],
  registeredOn: Day,
  registrationKind: Title['registrationKind'],
): Title {
  const coOwnership = holders.length === 1 ? 'SOLE' : random.chance(0.7) ? 'JOINT' : 'SHARES';
  const share = coOwnership === 'SHARES' ? `1/${holders.length}` : null;
  const title: Title = {
    unit,
    registrationKind,
    holders: holders.map((holder): TitleHolder => ({ holder, share })),
    coOwnership,
    certificateNumber: certificateNumber('不动产权', unit.building.parcel.district, registeredOn, serials),
    registeredOn,
    endedOn: null,
  };
  register.titles.push(title);
  register.current.set(unit, title);
  return title;
}

function ownersOf(
  { ownHomes, adults, deceased, enterprises, conflicts, random }: Conveyance,
  unit: Unit,
  first: Day,
): Holder[] {
  const dead = deceased.length > 0 ? random.pick(deceased) : null;
  // Who died before the building was registered cannot have bought in it.
  if (dead?.death && dead.death > first + 200 && conflicts.plants('OWNER_DECEASED', 0.008)) return [{ person: dead }];
  const residents = ownHomes.get(unit);
  if (residents) return residents.map((person) => ({ person }));
  const isHome = unit.building.parcel.use === 'RESIDENTIAL';
  return random.chance(isHome ? 0.95 : 0.3)
    ? [{ person: random.pick(adults) }]
    : [{ enterprise: random.pick(enterprises) }];
}

const comesOfAge = (holder: Holder): Day => {
  if ('person' in holder) return 'birth' in holder.person ? addYears((holder.person as Person).birth, 18) : 0;
  return 'establishedOn' in holder.enterprise ? (holder.enterprise as Enterprise).establishedOn : 0;
};

const lastDayOf = (holder: Holder): Day => ('person' in holder && (holder.person as Person).death) || asOfDay - 30;
