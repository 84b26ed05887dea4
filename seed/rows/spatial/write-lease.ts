import type { entities } from '../../../subgraphs/spatial/entities.ts';
import { dayText } from '../../calendar/day.ts';
import type { Lease } from '../../people/society.ts';
import type { Writers } from '../../storage/row.ts';
import type { Title } from '../../titles/title.ts';
import { sourced } from '../sourced.ts';

/** A lease as filed, let by the first holder of the unit's title in force. */
export function writeLease(write: Pick<Writers<typeof entities>, 'LeaseFiling'>, lease: Lease, title: Title): void {
  const { number, unit, tenant, from, to, monthlyRentFen } = lease;
  const holder = title.holders[0]?.holder;
  if (!holder) throw new Error(`the title of ${unit.code} has no holder`);
  const landlord =
    'person' in holder
      ? { landlordPerson: holder.person.idNumber, landlordName: holder.person.name }
      : { landlordEnterprise: holder.enterprise.uscc, landlordName: holder.enterprise.name };
  write.LeaseFiling({
    number,
    unitCode: unit.code,
    ...landlord,
    tenantPerson: tenant.idNumber,
    tenantName: tenant.name,
    from: dayText(from),
    to: dayText(to),
    monthlyRentFen,
    filedOn: dayText(from + 7),
    ...sourced('上海市房屋管理局', from + 7),
  });
}
