import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A bank account on file (银行账户备案). */
export const BankAccountRecord = defineEntity({
  name: 'BankAccountRecord',
  tableName: 'bank_account_record',
  properties: {
    id: p.integer().primary().autoincrement(false),
    uscc: p.string(),
    bank: p.string(),
    /** All digits: the schema shows the last four. */
    account: p.string(),
    /** Member of `BankAccountKind`. */
    kind: p.string(),
    openedOn: p.string(),
    closedOn: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['uscc', 'openedOn'] }],
});
