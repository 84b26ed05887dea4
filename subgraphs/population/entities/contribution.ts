import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** An unbroken run of monthly contributions at one employer on one base: months are `YYYY-MM-01`, amounts in fen. */
export const Contribution = defineEntity({
  name: 'Contribution',
  tableName: 'contribution',
  properties: {
    id: p.integer().primary().autoincrement(false),
    person: p.string(),
    /** Unified social credit code; null for someone who pays alone. */
    employer: p.string().nullable(),
    /** Members of `InsuranceKind`, joined by commas. */
    kinds: p.string(),
    fromMonth: p.string(),
    toMonth: p.string(),
    baseFen: p.integer(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person'] }, { properties: ['employer', 'toMonth'] }],
});
