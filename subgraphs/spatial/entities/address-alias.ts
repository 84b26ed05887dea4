import { defineEntity, p } from '@mikro-orm/core';

/** Another text under which an address is known (地址别名): before a road was renamed, or as people write it. */
export const AddressAlias = defineEntity({
  name: 'AddressAlias',
  tableName: 'address_alias',
  properties: {
    id: p.integer().primary().autoincrement(false),
    addressCode: p.string(),
    text: p.string(),
  },
  indexes: [{ properties: ['addressCode'] }],
});
