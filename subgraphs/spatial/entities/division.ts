import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';
import { geometryProperties } from './geometry-properties.ts';

/** An administrative division (行政区划) by its code of GB/T 2260 or GB/T 10114. Only districts have an outline. */
export const Division = defineEntity({
  name: 'Division',
  tableName: 'division',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    level: p.string(),
    parentCode: p.string().nullable(),
    ...geometryProperties,
    /** What is known of the outline's origin: published outlines are for demonstration, not for law. */
    geometryNote: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['parentCode'] }],
});
