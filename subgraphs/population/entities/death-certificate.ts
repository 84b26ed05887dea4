import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A medical certificate of death (死亡医学证明). */
export const DeathCertificate = defineEntity({
  name: 'DeathCertificate',
  tableName: 'death_certificate',
  properties: {
    number: p.string().primary(),
    person: p.string().unique(),
    institution: p.string(),
    diedOn: p.string(),
    issuedOn: p.string(),
    ...sourceProperties,
  },
});
