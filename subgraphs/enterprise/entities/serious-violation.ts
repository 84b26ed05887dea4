import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A stay on the list of serious violations (严重违法失信名单). */
export const SeriousViolation = defineEntity({
  name: 'SeriousViolation',
  tableName: 'serious_violation',
  properties: {
    id: p.integer().primary().autoincrement(false),
    uscc: p.string(),
    reason: p.string(),
    decidedBy: p.string(),
    documentNumber: p.string(),
    listedOn: p.string(),
    removedOn: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'listedOn'] }],
});
