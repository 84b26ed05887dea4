import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A registered right of ownership or use in a unit (不动产权利). Its holders are `RightHolder` rows. */
export const Right = defineEntity({
  name: 'Right',
  tableName: 'right',
  properties: {
    id: p.integer().primary().autoincrement(false),
    unitCode: p.string(),
    /** Code of the right's type (权利类型), 1 to 99. */
    typeCode: p.string(),
    registrationKind: p.string(),
    coOwnership: p.string(),
    certificateNumber: p.string().nullable(),
    from: p.string().nullable(),
    to: p.string().nullable(),
    registeredOn: p.string(),
    /** Null while the right is CURRENT. */
    endedOn: p.string().nullable(),
    status: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['unitCode'] }],
});
