import { defineEntity, p } from '@mikro-orm/core';

/** A former name (FORMER) or another spelling found in records (VARIANT) of a person. */
export const PersonName = defineEntity({
  name: 'PersonName',
  tableName: 'person_name',
  properties: {
    id: p.integer().primary().autoincrement(false),
    person: p.string(),
    kind: p.string().$type<'FORMER' | 'VARIANT'>(),
    name: p.string(),
    until: p.string().nullable(),
  },
  indexes: [{ properties: ['person'] }],
});
