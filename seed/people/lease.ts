import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day, yearOf } from '../calendar/day.ts';
import type { Unit } from '../geography/land.ts';
import type { Person } from './person.ts';
import type { Lease } from './society.ts';
import type { Town } from './town.ts';

/** Seven in ten leases are filed; the running one began within two years. */
export function leaseOf(town: Town, unit: Unit, tenant: Person, since: Day): Lease | null {
  const { random, serials, society } = town;
  if (tenant.death !== null || !random.chance(0.7)) return null;
  const from = Math.max(since, asOfDay - random.between(20, 700));
  const lease: Lease = {
    number: `沪租备${unit.building.parcel.district.code}${yearOf(from)}${serials.next('lease', 7)}`,
    unit,
    tenant,
    from,
    to: addYears(from, random.between(2, 4)) - 1,
    monthlyRentFen: Math.round(unit.centiares * random.between(60, 140)),
  };
  society.leases.push(lease);
  return lease;
}
