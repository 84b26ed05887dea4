import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** An administrative penalty (行政处罚). */
export const Penalty = defineEntity({
  name: 'Penalty',
  tableName: 'penalty',
  properties: {
    documentNumber: p.string().primary(),
    uscc: p.string(),
    /** Member of `PenaltyKind`. */
    kind: p.string(),
    violation: p.string(),
    decidedBy: p.string(),
    /** Fine and confiscation together; null where there is none. */
    amountFen: p.bigint('number').nullable(),
    decidedOn: p.string(),
    isExecuted: p.boolean(),
    executedOn: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'decidedOn'] }],
});
