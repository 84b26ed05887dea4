import { defineEntity, p } from '@mikro-orm/core';
import { holderProperties } from './holder-properties.ts';

/** One holder of one right (权利人). */
export const RightHolder = defineEntity({
  name: 'RightHolder',
  tableName: 'right_holder',
  properties: {
    id: p.integer().primary().autoincrement(false),
    rightId: p.integer(),
    /** Repeated from the right: orders a holder's properties without a join. */
    unitCode: p.string(),
    ...holderProperties,
    /** A fraction such as 1/2; null where the right is held alone or jointly. */
    share: p.string().nullable(),
  },
  indexes: [
    { properties: ['rightId'] },
    { properties: ['holderPerson', 'unitCode'] },
    { properties: ['holderEnterprise', 'unitCode'] },
  ],
});
