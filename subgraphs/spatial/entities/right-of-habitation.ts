import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';
import { encumbranceProperties } from './encumbrance-properties.ts';
import { holderProperties } from './holder-properties.ts';

/** A right to live in a home that someone else owns (居住权), Civil Code article 366. */
export const RightOfHabitation = defineEntity({
  name: 'RightOfHabitation',
  tableName: 'right_of_habitation',
  properties: {
    ...encumbranceProperties,
    certificateNumber: p.string(),
    ...holderProperties,
    ...sourceProperties,
  },
  indexes: [{ properties: ['unitCode'] }],
});
