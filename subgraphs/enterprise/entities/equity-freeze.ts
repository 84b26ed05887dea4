import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A court's freeze of a share (股权冻结). It lapses after its last day unless it is renewed, which is a row of its own. */
export const EquityFreeze = defineEntity({
  name: 'EquityFreeze',
  tableName: 'equity_freeze',
  properties: {
    id: p.integer().primary().autoincrement(false),
    /** The enterprise in which the share is held: repeated from the shareholding. */
    uscc: p.string(),
    shareholdingId: p.integer(),
    amountFen: p.bigint('number'),
    currency: p.string(),
    court: p.string(),
    documentNumber: p.string(),
    from: p.string(),
    to: p.string().nullable(),
    releasedOn: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'from'] }, { properties: ['shareholdingId'] }],
});
