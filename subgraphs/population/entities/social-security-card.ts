import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A social security card (社会保障卡) with the bank account that payments go to. */
export const SocialSecurityCard = defineEntity({
  name: 'SocialSecurityCard',
  tableName: 'social_security_card',
  properties: {
    number: p.string().primary(),
    person: p.string().unique(),
    bank: p.string(),
    /** Digits only. Nobody is shown it: it is compared, or masked but for its end. */
    account: p.string(),
    issuedOn: p.string(),
    ...sourceProperties,
  },
});
