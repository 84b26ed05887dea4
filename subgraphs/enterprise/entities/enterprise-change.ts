import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A registered change (变更登记). */
export const EnterpriseChange = defineEntity({
  name: 'EnterpriseChange',
  tableName: 'enterprise_change',
  properties: {
    id: p.integer().primary().autoincrement(false),
    uscc: p.string(),
    /** Member of `ChangeItem`. */
    item: p.string(),
    before: p.string().nullable(),
    after: p.string().nullable(),
    on: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'on'] }],
});
