import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** Registration with the tax authority (税务登记). */
export const TaxRegistration = defineEntity({
  name: 'TaxRegistration',
  tableName: 'tax_registration',
  properties: {
    uscc: p.string().primary(),
    taxpayerId: p.string(),
    /** Member of `TaxpayerKind`. */
    kind: p.string(),
    /** Member of `TaxCreditGrade`; null before the first grading. */
    creditGrade: p.string().nullable(),
    creditYear: p.integer().nullable(),
    arrearsFen: p.bigint('number'),
    taxAuthority: p.string(),
    registeredOn: p.string(),
    closedOn: p.string().nullable(),
    ...sourceProperties,
  },
});
