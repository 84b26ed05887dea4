import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A registered marriage (婚姻登记). Its two spouses are `MarriageParty` rows. */
export const Marriage = defineEntity({
  name: 'Marriage',
  tableName: 'marriage',
  properties: {
    number: p.string().primary(),
    kind: p.string(),
    registeredOn: p.string(),
    registryOffice: p.string(),
    status: p.string(),
    endedOn: p.string().nullable(),
    ...sourceProperties,
  },
});
