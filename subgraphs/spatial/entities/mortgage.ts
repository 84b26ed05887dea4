import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';
import { encumbranceProperties } from './encumbrance-properties.ts';
import { holderProperties } from './holder-properties.ts';

/** A mortgage (抵押权); the holder is the mortgagee, the amount in fen. */
export const Mortgage = defineEntity({
  name: 'Mortgage',
  tableName: 'mortgage',
  properties: {
    ...encumbranceProperties,
    kind: p.string(),
    certificateNumber: p.string(),
    ...holderProperties,
    amountFen: p.integer(),
    /** 1 is satisfied first. */
    ranking: p.integer(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['unitCode'] }],
});
