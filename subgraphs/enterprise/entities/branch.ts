import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A branch (分支机构), which has a code and a license of its own and no capital. */
export const Branch = defineEntity({
  name: 'Branch',
  tableName: 'branch',
  properties: {
    uscc: p.string().primary(),
    /** The enterprise that it is a branch of. */
    parent: p.string(),
    name: p.string(),
    /** Member of `EnterpriseStatus`. */
    status: p.string(),
    /** Who is in charge (负责人): citizen ID number. */
    head: p.string().nullable(),
    headName: p.string(),
    addressCode: p.string().nullable(),
    addressText: p.string(),
    registrar: p.string(),
    since: p.string(),
    until: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['parent', 'since'] }],
});
