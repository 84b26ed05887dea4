import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A bar on holding posts in enterprises (任职限制). */
export const Disqualification = defineEntity({
  name: 'Disqualification',
  tableName: 'disqualification',
  properties: {
    id: p.integer().primary().autoincrement(false),
    person: p.string(),
    /** Member of `DisqualificationReason`. */
    reason: p.string(),
    /** The enterprise whose failure is the reason, where one is. */
    uscc: p.string().nullable(),
    documentNumber: p.string().nullable(),
    since: p.string(),
    /** Last day, by term or by lifting. */
    until: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person', 'since'] }],
});
