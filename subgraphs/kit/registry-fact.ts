import { defineEntity, p } from '@mikro-orm/core';

/** What a database says about itself: whether its people are synthetic, from which seed, in which size. */
export const RegistryFact = defineEntity({
  name: 'RegistryFact',
  tableName: 'registry_fact',
  properties: { name: p.string().primary(), value: p.string() },
});
