import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A registered mortgage of movables (动产抵押). */
export const ChattelMortgage = defineEntity({
  name: 'ChattelMortgage',
  tableName: 'chattel_mortgage',
  properties: {
    registrationNumber: p.string().primary(),
    /** The enterprise whose movables they are. */
    uscc: p.string(),
    mortgageePerson: p.string().nullable(),
    mortgageeEnterprise: p.string().nullable(),
    mortgageeName: p.string(),
    collateral: p.string(),
    amountFen: p.bigint('number'),
    currency: p.string(),
    registeredOn: p.string(),
    releasedOn: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'registeredOn'] }],
});
