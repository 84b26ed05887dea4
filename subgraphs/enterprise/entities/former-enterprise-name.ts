import { defineEntity, p } from '@mikro-orm/core';

/** A name that an enterprise had before (曾用名). */
export const FormerEnterpriseName = defineEntity({
  name: 'FormerEnterpriseName',
  tableName: 'former_enterprise_name',
  properties: {
    id: p.integer().primary().autoincrement(false),
    uscc: p.string(),
    name: p.string(),
    since: p.string().nullable(),
    until: p.string(),
  },
  indexes: [{ properties: ['uscc', 'until'] }],
});
