import { p } from '@mikro-orm/core';

/**
 * The columns of the one who holds what a record is about: at most one of the two keys, and the name as entered. Both keys
 * are null for a holder without a Chinese number, such as a company from abroad.
 */
export const holderProperties = {
  /** Citizen ID number. */
  holderPerson: p.string().nullable(),
  /** Unified social credit code. */
  holderEnterprise: p.string().nullable(),
  holderName: p.string(),
};
