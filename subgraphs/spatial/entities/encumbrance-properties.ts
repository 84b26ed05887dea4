import { p } from '@mikro-orm/core';

/** The columns of what may be entered against a unit beside its rights; it stands while `releasedOn` is null. */
export const encumbranceProperties = {
  id: p.integer().primary().autoincrement(false),
  unitCode: p.string(),
  registeredOn: p.string(),
  releasedOn: p.string().nullable(),
  from: p.string().nullable(),
  to: p.string().nullable(),
};
