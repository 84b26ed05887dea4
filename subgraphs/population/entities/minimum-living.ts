import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** Minimum living allowance or low-income standing (低保、低收入); in force while `until` is null. */
export const MinimumLiving = defineEntity({
  name: 'MinimumLiving',
  tableName: 'minimum_living',
  properties: {
    id: p.integer().primary().autoincrement(false),
    person: p.string(),
    kind: p.string(),
    since: p.string(),
    until: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person'] }],
});
