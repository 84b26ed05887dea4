import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A link between a child and a parent or guardian (亲子、监护关系). */
export const Kinship = defineEntity({
  name: 'Kinship',
  tableName: 'kinship',
  properties: {
    id: p.integer().primary().autoincrement(false),
    child: p.string(),
    parent: p.string(),
    relation: p.string(),
    basis: p.string(),
    since: p.string(),
    until: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['child'] }, { properties: ['parent'] }],
});
