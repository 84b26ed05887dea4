import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A registered household (户). */
export const Household = defineEntity({
  name: 'Household',
  tableName: 'household',
  properties: {
    number: p.string().primary(),
    kind: p.string(),
    addressCode: p.string(),
    policeStation: p.string(),
    head: p.string().nullable(),
    ...sourceProperties,
  },
});
