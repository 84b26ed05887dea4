import { dayOf } from '../calendar/day.ts';
import type { Holder } from '../enterprises/enterprise.ts';
import type { Unit } from '../geography/land.ts';
import { certificateNumber } from '../titles/certificate-number.ts';
import type { Mortgage, Title } from '../titles/title.ts';
import type { Workshop } from './workshop.ts';

/** Registers a unit from the developer to its owners, who hold it jointly where they are several. */
export function own(shop: Workshop, unit: Unit, holders: readonly Holder[], on: string): Title {
  const [developer] = shop.enterprises.filter(({ industry }) => industry.trade === '置业');
  if (!developer) throw new Error('the developers come first');
  const acquired = dayOf(on);
  const first = enter(shop, unit, [{ enterprise: developer }], unit.building.completedOn + 60, 'FIRST');
  first.endedOn = acquired;
  const title = enter(shop, unit, holders, acquired, 'TRANSFER');
  shop.land.sales.push({
    filingNumber: `沪网签${unit.building.parcel.district.code}${shop.serials.next('sale', 8)}`,
    kind: 'NEW',
    priceFen: unit.centiares * 41_000,
    filedOn: acquired - 21,
    seller: first,
    buyer: title,
  });
  return title;
}

function enter(
  { land, serials }: Workshop,
  unit: Unit,
  holders: readonly Holder[],
  registeredOn: number,
  registrationKind: Title['registrationKind'],
): Title {
  const title: Title = {
    unit,
    registrationKind,
    holders: holders.map((holder) => ({ holder, share: null })),
    coOwnership: holders.length === 1 ? 'SOLE' : 'JOINT',
    certificateNumber: certificateNumber('不动产权', unit.building.parcel.district, registeredOn, serials),
    registeredOn,
    endedOn: null,
  };
  land.titles.push(title);
  land.current.set(unit, title);
  return title;
}

/** Mortgages a unit to the first bank. */
export function mortgageFixed(
  shop: Workshop,
  unit: Unit,
  from: string,
  to: string,
  releasedOn: string | null = null,
): Mortgage {
  const bank = shop.enterprises.find(({ industry }) => industry.trade === '银行');
  if (!bank) throw new Error('the banks come first');
  const day = dayOf(from);
  const number = certificateNumber('不动产证明', unit.building.parcel.district, day, shop.serials);
  const amountFen = unit.centiares * 22_000;
  const released = releasedOn === null ? null : dayOf(releasedOn);
  const mortgage = {
    unit,
    bank,
    certificateNumber: number,
    amountFen,
    ranking: 1,
    from: day,
    to: dayOf(to),
    releasedOn: released,
  };
  shop.land.mortgages.push(mortgage);
  return mortgage;
}
