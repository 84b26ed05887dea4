import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';
import { encumbranceProperties } from './encumbrance-properties.ts';
import { holderProperties } from './holder-properties.ts';

/** An objection to what the register says (异议登记); the holder is who objects. */
export const Objection = defineEntity({
  name: 'Objection',
  tableName: 'objection',
  properties: {
    ...encumbranceProperties,
    ...holderProperties,
    reason: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['unitCode'] }],
});
