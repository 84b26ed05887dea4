import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A medical certificate of birth (出生医学证明): one letter and nine digits. */
export const BirthCertificate = defineEntity({
  name: 'BirthCertificate',
  tableName: 'birth_certificate',
  properties: {
    number: p.string().primary(),
    child: p.string().unique(),
    mother: p.string().nullable(),
    father: p.string().nullable(),
    institution: p.string(),
    issuedOn: p.string(),
    ...sourceProperties,
  },
});
