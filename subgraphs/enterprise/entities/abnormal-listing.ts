import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A stay on the list of abnormal operation (经营异常名录). */
export const AbnormalListing = defineEntity({
  name: 'AbnormalListing',
  tableName: 'abnormal_listing',
  properties: {
    id: p.integer().primary().autoincrement(false),
    uscc: p.string(),
    /** Member of `AbnormalReason`. */
    reason: p.string(),
    /** The authority that decided the listing. */
    decidedBy: p.string(),
    listedOn: p.string(),
    removedOn: p.string().nullable(),
    removalReason: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'listedOn'] }],
});
