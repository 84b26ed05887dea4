import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A violation or an act of dishonesty (违法失信记录). One document may concern several people, so it is no key. */
export const ViolationRecord = defineEntity({
  name: 'ViolationRecord',
  tableName: 'violation_record',
  properties: {
    id: p.integer().primary().autoincrement(false),
    person: p.string(),
    documentNumber: p.string(),
    kind: p.string(),
    decidedBy: p.string(),
    decidedOn: p.string(),
    /** The last day of its effect; null when it has no end. */
    until: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person'] }],
});
