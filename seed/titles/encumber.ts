import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, yearOf } from '../calendar/day.ts';
import { certificateNumber } from './certificate-number.ts';
import type { Conveyance } from './register-titles.ts';
import type { Title } from './title.ts';

/** Mortgages and, rarely, seizes what a title in force covers. */
export function encumber(conveyance: Conveyance, title: Title): void {
  const { random } = conveyance;
  if (random.chance(0.33)) mortgage(conveyance, title);
  if (random.chance(0.008)) seize(conveyance, title);
}

function mortgage({ register, banks, serials, random }: Conveyance, { unit, registeredOn }: Title): void {
  const to = addYears(registeredOn, random.between(10, 30));
  const payment = registeredOn + random.between(800, 5_000);
  const isPaid = payment < asOfDay && random.chance(0.6);
  register.mortgages.push({
    unit,
    bank: random.pick(banks),
    certificateNumber: certificateNumber('不动产证明', unit.building.parcel.district, registeredOn, serials),
    amountFen: unit.centiares * random.between(8_000, 45_000),
    ranking: 1,
    from: registeredOn,
    to,
    releasedOn: isPaid ? payment : to < asOfDay ? to : null,
  });
}

function seize({ register, serials, random }: Conveyance, { unit, registeredOn }: Title): void {
  const from = random.between(Math.max(registeredOn, asOfDay - 1_000), asOfDay - 5);
  const { district } = unit.building.parcel;
  register.seizures.push({
    unit,
    kind: 'SEIZURE',
    court: `上海市${district.name}人民法院`,
    documentNumber: `（${yearOf(from)}）沪${district.code.slice(2)}执保${serials.next('seizure', 5)}号`,
    ranking: 1,
    from,
    to: addYears(from, 3) - 1,
    releasedOn: random.chance(0.3) ? Math.min(asOfDay - 1, from + random.between(10, 600)) : null,
  });
}
