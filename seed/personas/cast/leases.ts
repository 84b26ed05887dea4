import { dayOf, dayText } from '../../calendar/day.ts';
import type { Unit } from '../../geography/land.ts';
import { sourced } from '../../rows/sourced.ts';
import type { Workshop } from '../workshop.ts';

interface Party {
  readonly person?: string;
  readonly enterprise?: string;
  readonly name: string;
}

/** Leases on file that were added to the stories later: where a restaurant does business, and where someone with points lives. */
export function castLeases(shop: Workshop): void {
  const person = (name: string): Party => {
    const found = shop.society.people.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`${name} is not cast yet`);
    return { person: found.idNumber, name };
  };
  const restaurant = shop.enterprises.find(({ name }) => name.includes('鹏记本帮'));
  if (!restaurant) throw new Error('the businesses come first');
  // The shop is his own; the company uses it under a lease.
  const company = { enterprise: restaurant.uscc, name: restaurant.name };
  file(shop, shop.unit('310106', 0), {
    landlord: person('陆大鹏'),
    tenant: company,
    from: '2017-08-01',
    to: '2027-07-31',
  });
  const home = shop.unit('310115', 8);
  file(shop, home, { landlord: person('贺启明'), tenant: person('薛小满'), from: '2025-03-01', to: '2028-02-29' });
}

interface Terms {
  readonly landlord: Party;
  readonly tenant: Party;
  readonly from: string;
  readonly to: string;
}

function file({ extras, serials }: Workshop, unit: Unit, { landlord, tenant, from, to }: Terms): void {
  const filedOn = dayOf(from) + 7;
  const number = `沪租备${unit.building.parcel.district.code}${serials.next('filed lease', 8)}`;
  extras.spatial.push((write) =>
    write.LeaseFiling({
      number,
      unitCode: unit.code,
      landlordPerson: landlord.person ?? null,
      landlordName: landlord.name,
      tenantPerson: tenant.person ?? null,
      tenantEnterprise: tenant.enterprise ?? null,
      tenantName: tenant.name,
      from,
      to,
      monthlyRentFen: 680_000,
      filedOn: dayText(filedOn),
      ...sourced('上海市房屋管理局', filedOn),
    }),
  );
}
