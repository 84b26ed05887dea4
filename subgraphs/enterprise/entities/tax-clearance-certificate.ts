import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** The tax authority's proof that everything is settled (清税证明). */
export const TaxClearanceCertificate = defineEntity({
  name: 'TaxClearanceCertificate',
  tableName: 'tax_clearance_certificate',
  properties: {
    number: p.string().primary(),
    uscc: p.string().unique(),
    issuedOn: p.string(),
    ...sourceProperties,
  },
});
