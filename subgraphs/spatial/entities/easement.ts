import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';
import { encumbranceProperties } from './encumbrance-properties.ts';
import { holderProperties } from './holder-properties.ts';

/** An easement on a unit (地役权). */
export const Easement = defineEntity({
  name: 'Easement',
  tableName: 'easement',
  properties: {
    ...encumbranceProperties,
    ...holderProperties,
    /** The unit that benefits (需役地). */
    dominantUnitCode: p.string().nullable(),
    content: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['unitCode'] }],
});
