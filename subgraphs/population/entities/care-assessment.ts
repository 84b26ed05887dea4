import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** An assessment of care needs (照护需求评估), of grade 0 to 6, in force until its last day. */
export const CareAssessment = defineEntity({
  name: 'CareAssessment',
  tableName: 'care_assessment',
  properties: {
    id: p.integer().primary().autoincrement(false),
    person: p.string(),
    grade: p.integer(),
    assessedOn: p.string(),
    validTo: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person'] }],
});
