import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A housing loan of a holder of a housing fund account (住房贷款); the amount in fen. */
export const HousingLoan = defineEntity({
  name: 'HousingLoan',
  tableName: 'housing_loan',
  properties: {
    contractNumber: p.string().primary(),
    person: p.string(),
    bank: p.string(),
    unitCode: p.string().nullable(),
    amountFen: p.integer(),
    from: p.string(),
    settledOn: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person'] }],
});
