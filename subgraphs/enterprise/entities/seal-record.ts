import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A seal on file with the police (印章备案). */
export const SealRecord = defineEntity({
  name: 'SealRecord',
  tableName: 'seal_record',
  properties: {
    number: p.string().primary(),
    uscc: p.string(),
    /** Member of `SealKind`. */
    kind: p.string(),
    engraver: p.string(),
    filedOn: p.string(),
    voidedOn: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'filedOn'] }],
});
