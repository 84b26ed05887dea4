import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** An unbroken run of months with individual income tax declared (个人所得税纳税月份): months are `YYYY-MM-01`. No amounts are kept here. */
export const TaxedRun = defineEntity({
  name: 'TaxedRun',
  tableName: 'taxed_run',
  properties: {
    id: p.integer().primary().autoincrement(false),
    person: p.string(),
    /** Unified social credit code of who withheld the tax; null for someone who declares alone. */
    withholder: p.string().nullable(),
    fromMonth: p.string(),
    toMonth: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person'] }],
});
