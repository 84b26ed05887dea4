import { defineEntity, p } from '@mikro-orm/core';

/** One item of the business scope (经营范围规范条目). */
export const ScopeItem = defineEntity({
  name: 'ScopeItem',
  tableName: 'scope_item',
  properties: {
    id: p.integer().primary().autoincrement(false),
    uscc: p.string(),
    /** Place in the printed scope, from 1. */
    place: p.integer(),
    text: p.string(),
    /** Needs a license first (许可经营项目). */
    isLicensed: p.boolean(),
  },
  indexes: [{ properties: ['uscc', 'place'] }],
});
