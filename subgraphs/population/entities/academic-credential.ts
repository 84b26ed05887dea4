import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A certificate of graduation or a degree on file (学历学位); a foreign one rests on a certification. */
export const AcademicCredential = defineEntity({
  name: 'AcademicCredential',
  tableName: 'academic_credential',
  properties: {
    number: p.string().primary(),
    person: p.string(),
    /** Member of `Education`. */
    level: p.string(),
    institution: p.string(),
    major: p.string().nullable(),
    graduatedOn: p.string(),
    isForeign: p.boolean(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['person'] }],
});
