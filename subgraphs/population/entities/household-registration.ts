import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** One person's registration in one household (户籍登记); in force while `endedOn` is null. */
export const HouseholdRegistration = defineEntity({
  name: 'HouseholdRegistration',
  tableName: 'household_registration',
  properties: {
    id: p.integer().primary().autoincrement(false),
    householdNumber: p.string(),
    person: p.string(),
    relationToHead: p.string(),
    /** Orders the members of a household: 0 for the head. */
    place: p.integer(),
    kind: p.string(),
    registeredOn: p.string(),
    movedInFrom: p.string().nullable(),
    moveReason: p.string().nullable(),
    endedOn: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['householdNumber'] }, { properties: ['person'] }],
});
