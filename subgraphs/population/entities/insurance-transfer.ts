import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** Months of old-age insurance paid in another place and transferred to this city (养老保险关系转移). */
export const InsuranceTransfer = defineEntity({
  name: 'InsuranceTransfer',
  tableName: 'insurance_transfer',
  properties: {
    id: p.integer().primary().autoincrement(false),
    person: p.string(),
    fromPlace: p.string(),
    months: p.integer(),
    transferredOn: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person'] }],
});
