import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A natural person. Codes are stored as the schema's enum members, so that a row reads without mapping. */
export const Person = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    idNumber: p.string().primary(),
    documentKind: p.string(),
    name: p.string(),
    sex: p.string(),
    birthDate: p.string(),
    /** Numeric code of GB/T 3304. */
    ethnicityCode: p.string(),
    nationality: p.string(),
    birthPlace: p.string().nullable(),
    nativePlace: p.string().nullable(),
    education: p.string().nullable(),
    phone: p.string().nullable(),
    photoDigest: p.string().nullable(),
    status: p.string(),
    deathDate: p.string().nullable(),
    isUnderInvestigation: p.boolean(),
    isDisputed: p.boolean(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['name'] }],
});
