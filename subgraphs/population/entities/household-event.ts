import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A change in the household register (户籍变动). */
export const HouseholdEvent = defineEntity({
  name: 'HouseholdEvent',
  tableName: 'household_event',
  properties: {
    id: p.integer().primary().autoincrement(false),
    householdNumber: p.string(),
    person: p.string(),
    kind: p.string(),
    on: p.string(),
    note: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['householdNumber'] }, { properties: ['person'] }],
});
