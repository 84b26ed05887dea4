import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** Basic medical insurance (基本医疗保险). */
export const MedicalInsurance = defineEntity({
  name: 'MedicalInsurance',
  tableName: 'medical_insurance',
  properties: {
    person: p.string().primary(),
    scheme: p.string(),
    isActive: p.boolean(),
    since: p.string(),
    ...sourceProperties,
  },
});
