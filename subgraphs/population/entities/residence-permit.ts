import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A residence permit (居住证) with its points, where they were applied for. */
export const ResidencePermit = defineEntity({
  name: 'ResidencePermit',
  tableName: 'residence_permit',
  properties: {
    number: p.string().primary(),
    person: p.string().unique(),
    firstIssuedOn: p.string(),
    endorsementDueOn: p.string(),
    pointsScore: p.integer().nullable(),
    pointsStandardScore: p.integer().nullable(),
    pointsValidTo: p.string().nullable(),
    ...sourceProperties,
  },
});
