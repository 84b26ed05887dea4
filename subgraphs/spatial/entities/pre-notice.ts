import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';
import { encumbranceProperties } from './encumbrance-properties.ts';
import { holderProperties } from './holder-properties.ts';

/** An advance notice that secures a future right (预告登记). */
export const PreNotice = defineEntity({
  name: 'PreNotice',
  tableName: 'pre_notice',
  properties: {
    ...encumbranceProperties,
    kind: p.string(),
    certificateNumber: p.string(),
    ...holderProperties,
    /** Who owes the right, by name (义务人). */
    obligorName: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['unitCode'] }],
});
