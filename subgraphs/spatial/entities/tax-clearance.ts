import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';
import { holderProperties } from './holder-properties.ts';

/** A tax on a transfer that was paid or exempted (完税); the holder is the taxpayer, the amount in fen. */
export const TaxClearance = defineEntity({
  name: 'TaxClearance',
  tableName: 'tax_clearance',
  properties: {
    number: p.string().primary(),
    unitCode: p.string(),
    /** Of the contract that was taxed. */
    filingNumber: p.string().nullable(),
    kind: p.string(),
    ...holderProperties,
    amountFen: p.integer(),
    clearedOn: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['unitCode'] }],
});
