import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A place of business other than the registered address (经营场所). */
export const Premises = defineEntity({
  name: 'Premises',
  tableName: 'premises',
  properties: {
    id: p.integer().primary().autoincrement(false),
    uscc: p.string(),
    addressCode: p.string().nullable(),
    addressText: p.string(),
    since: p.string(),
    until: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'since'] }],
});
