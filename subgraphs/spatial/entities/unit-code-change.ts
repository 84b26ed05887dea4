import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** How one unit code followed from another (不动产单元代码变更): a split has a row for each successor, a merger for each predecessor. */
export const UnitCodeChange = defineEntity({
  name: 'UnitCodeChange',
  tableName: 'unit_code_change',
  properties: {
    id: p.integer().primary().autoincrement(false),
    kind: p.string(),
    on: p.string(),
    predecessor: p.string(),
    successor: p.string(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['predecessor'] }, { properties: ['successor'] }],
});
