import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** The vaccination booklet of a child (预防接种证), as last checked. */
export const VaccinationRecord = defineEntity({
  name: 'VaccinationRecord',
  tableName: 'vaccination_record',
  properties: {
    number: p.string().primary(),
    person: p.string().unique(),
    isComplete: p.boolean(),
    checkedOn: p.string(),
    ...sourceProperties,
  },
});
