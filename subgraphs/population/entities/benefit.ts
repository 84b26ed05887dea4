import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A social benefit drawn (待遇享受); paid while `until` is null or not yet over. */
export const Benefit = defineEntity({
  name: 'Benefit',
  tableName: 'benefit',
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
