import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A post that a person holds in an enterprise (任职). The legal representative is the row of that role without an end. */
export const Position = defineEntity({
  name: 'Position',
  tableName: 'position',
  properties: {
    id: p.integer().primary().autoincrement(false),
    uscc: p.string(),
    /** Null for who has no citizen ID number. */
    person: p.string().nullable(),
    personName: p.string(),
    /** Member of `PositionRole`. */
    role: p.string(),
    since: p.string(),
    until: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'since'] }, { properties: ['person', 'since'] }],
});
