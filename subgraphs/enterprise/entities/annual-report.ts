import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** An annual report on publication (年度报告). */
export const AnnualReport = defineEntity({
  name: 'AnnualReport',
  tableName: 'annual_report',
  properties: {
    id: p.integer().primary().autoincrement(false),
    uscc: p.string(),
    year: p.integer(),
    filedOn: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'year'] }],
});
