import type { Holder } from '../../enterprises/enterprise.ts';

/** The columns of the one who holds what a record is about. */
export function holderColumns(holder: Holder) {
  if ('person' in holder) return { holderPerson: holder.person.idNumber, holderName: holder.person.name };
  return { holderEnterprise: holder.enterprise.uscc, holderName: holder.enterprise.name };
}
