import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** An employer registered for social insurance (社会保险单位登记). */
export const SocialInsuranceUnit = defineEntity({
  name: 'SocialInsuranceUnit',
  tableName: 'social_insurance_unit',
  properties: {
    uscc: p.string().primary(),
    number: p.string(),
    registeredOn: p.string(),
    closedOn: p.string().nullable(),
    arrearsFen: p.bigint('number'),
    ...sourceProperties,
  },
});
