import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** Where someone actually lives (实有人口居住登记); in force while `until` is null. */
export const Residence = defineEntity({
  name: 'Residence',
  tableName: 'residence',
  properties: {
    id: p.integer().primary().autoincrement(false),
    person: p.string(),
    addressCode: p.string(),
    kind: p.string(),
    housing: p.string(),
    leaseFilingNumber: p.string().nullable(),
    since: p.string(),
    until: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person'] }, { properties: ['addressCode'] }],
});
