import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A lease as filed (房屋租赁备案); the monthly rent in fen. */
export const LeaseFiling = defineEntity({
  name: 'LeaseFiling',
  tableName: 'lease_filing',
  properties: {
    number: p.string().primary(),
    unitCode: p.string(),
    landlordPerson: p.string().nullable(),
    landlordEnterprise: p.string().nullable(),
    landlordName: p.string(),
    tenantPerson: p.string().nullable(),
    tenantEnterprise: p.string().nullable(),
    tenantName: p.string(),
    from: p.string(),
    to: p.string(),
    monthlyRentFen: p.integer().nullable(),
    filedOn: p.string(),
    /** When the filing was cancelled before its term was over. */
    cancelledOn: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [
    { properties: ['unitCode'] },
    { properties: ['tenantPerson', 'from'] },
    { properties: ['tenantEnterprise', 'from'] },
  ],
});
