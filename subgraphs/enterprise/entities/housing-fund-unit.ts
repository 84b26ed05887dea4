import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** An employer registered with the housing provident fund (住房公积金单位登记). */
export const HousingFundUnit = defineEntity({
  name: 'HousingFundUnit',
  tableName: 'housing_fund_unit',
  properties: {
    uscc: p.string().primary(),
    number: p.string(),
    registeredOn: p.string(),
    closedOn: p.string().nullable(),
    arrearsFen: p.bigint('number'),
    ...sourceProperties,
  },
});
