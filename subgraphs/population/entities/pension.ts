import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A pension drawn (养老待遇). */
export const Pension = defineEntity({
  name: 'Pension',
  tableName: 'pension',
  properties: { person: p.string().primary(), status: p.string(), since: p.string(), ...sourceProperties },
});
