import { defineEntity, p } from '@mikro-orm/core';
import { holderProperties } from './holder-properties.ts';

/** A seller or buyer in a filed contract (交易当事人). */
export const TransactionParty = defineEntity({
  name: 'TransactionParty',
  tableName: 'transaction_party',
  properties: {
    id: p.integer().primary().autoincrement(false),
    filingNumber: p.string(),
    role: p.string().$type<'SELLER' | 'BUYER'>(),
    ...holderProperties,
    share: p.string().nullable(),
  },
  indexes: [{ properties: ['filingNumber'] }],
});
