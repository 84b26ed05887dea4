import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A disability card (残疾人证): citizen ID number, category, grade. */
export const DisabilityCard = defineEntity({
  name: 'DisabilityCard',
  tableName: 'disability_card',
  properties: {
    number: p.string().primary(),
    person: p.string().unique(),
    category: p.string(),
    grade: p.integer(),
    issuedOn: p.string(),
    validTo: p.string().nullable(),
    ...sourceProperties,
  },
});
