import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/**
 * A share in an enterprise (股东及出资). At most one of the two holder keys; both are null for a holder without a Chinese
 * number. A change of the share ends one row and begins another.
 */
export const Shareholding = defineEntity({
  name: 'Shareholding',
  tableName: 'shareholding',
  properties: {
    id: p.integer().primary().autoincrement(false),
    /** The enterprise in which the share is held. */
    uscc: p.string(),
    holderPerson: p.string().nullable(),
    holderEnterprise: p.string().nullable(),
    holderName: p.string(),
    subscribedFen: p.bigint('number'),
    paidInFen: p.bigint('number'),
    currency: p.string(),
    /** Member of `ContributionForm`. */
    form: p.string(),
    ratioPercent: p.double().nullable(),
    since: p.string(),
    until: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [
    { properties: ['uscc', 'since'] },
    { properties: ['holderPerson', 'since'] },
    { properties: ['holderEnterprise', 'since'] },
  ],
});
