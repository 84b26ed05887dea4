import { defineEntity, p } from '@mikro-orm/core';

/** One spouse of one marriage: two rows a marriage, so that either spouse finds it by one index. */
export const MarriageParty = defineEntity({
  name: 'MarriageParty',
  tableName: 'marriage_party',
  properties: {
    id: p.integer().primary().autoincrement(false),
    marriageNumber: p.string(),
    person: p.string(),
    /** Repeated from the marriage: orders a person's marriages without a join. */
    registeredOn: p.string(),
  },
  indexes: [{ properties: ['marriageNumber'] }, { properties: ['person'] }],
});
