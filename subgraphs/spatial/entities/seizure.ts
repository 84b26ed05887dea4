import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';
import { encumbranceProperties } from './encumbrance-properties.ts';

/** A seizure by a court (查封). */
export const Seizure = defineEntity({
  name: 'Seizure',
  tableName: 'seizure',
  properties: {
    ...encumbranceProperties,
    kind: p.string(),
    court: p.string(),
    documentNumber: p.string(),
    /** 1 is in force, the others wait (轮候顺序). */
    ranking: p.integer(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['unitCode'] }],
});
