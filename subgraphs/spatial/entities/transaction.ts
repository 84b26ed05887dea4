import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A contract of sale as filed online (网签备案); the price in fen. Its parties are `TransactionParty` rows. */
export const Transaction = defineEntity({
  name: 'Transaction',
  tableName: 'transaction',
  properties: {
    filingNumber: p.string().primary(),
    unitCode: p.string(),
    kind: p.string(),
    priceFen: p.integer(),
    filedOn: p.string(),
    status: p.string(),
    /** Of the invoice for the sale (购房发票); null before there is one. It is verified, never shown. */
    invoiceNumber: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['unitCode'] }],
});
