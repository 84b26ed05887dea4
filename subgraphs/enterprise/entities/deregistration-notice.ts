import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A public notice on the way out of business (注销公告). */
export const DeregistrationNotice = defineEntity({
  name: 'DeregistrationNotice',
  tableName: 'deregistration_notice',
  properties: {
    id: p.integer().primary().autoincrement(false),
    uscc: p.string(),
    /** Member of `DeregistrationNoticeKind`. */
    kind: p.string(),
    publishedOn: p.string(),
    /** Last day for objections and claims. */
    until: p.string(),
    hasObjection: p.boolean(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'publishedOn'] }],
});
