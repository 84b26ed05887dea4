import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A housing provident fund account (住房公积金账户); the balance in fen. */
export const HousingFundAccount = defineEntity({
  name: 'HousingFundAccount',
  tableName: 'housing_fund_account',
  properties: {
    number: p.string().primary(),
    person: p.string().unique(),
    employer: p.string().nullable(),
    status: p.string(),
    openedOn: p.string(),
    balanceFen: p.integer(),
    ...sourceProperties,
  },
});
