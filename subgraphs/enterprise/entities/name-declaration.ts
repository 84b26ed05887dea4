import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A name declared for an enterprise that is to be founded (企业名称申报). */
export const NameDeclaration = defineEntity({
  name: 'NameDeclaration',
  tableName: 'name_declaration',
  properties: {
    number: p.string().primary(),
    name: p.string(),
    /** Citizen ID number of who declared it; null for an applicant without one. */
    applicant: p.string().nullable(),
    declaredOn: p.string(),
    /** Last day on which the name is kept. */
    reservedUntil: p.string(),
    /** The enterprise that was founded under the name, and the day; null together while none was. */
    takenBy: p.string().nullable(),
    takenOn: p.string().nullable(),
    ...sourceProperties,
  },
});
