import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A contract of employment on file (劳动用工备案); it runs while `endedOn` is null. */
export const LaborContract = defineEntity({
  name: 'LaborContract',
  tableName: 'labor_contract',
  properties: {
    number: p.string().primary(),
    person: p.string(),
    /** Unified social credit code; null where the employer has none, e.g. a household that employs a nurse. */
    employer: p.string().nullable(),
    from: p.string(),
    /** The last day that was agreed; null when open-ended. */
    to: p.string().nullable(),
    endedOn: p.string().nullable(),
    filedOn: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person'] }],
});
