import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A registered pledge of a share (股权出质). */
export const EquityPledge = defineEntity({
  name: 'EquityPledge',
  tableName: 'equity_pledge',
  properties: {
    registrationNumber: p.string().primary(),
    /** The enterprise in which the share is held: repeated from the shareholding. */
    uscc: p.string(),
    shareholdingId: p.integer(),
    pledgeePerson: p.string().nullable(),
    pledgeeEnterprise: p.string().nullable(),
    pledgeeName: p.string(),
    amountFen: p.bigint('number'),
    currency: p.string(),
    registeredOn: p.string(),
    releasedOn: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'registeredOn'] }, { properties: ['shareholdingId'] }],
});
