import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/**
 * A standard address (标准地址). Codes are never used again: a merged or abolished address keeps its row, so that a record
 * which still names it can be told apart from one that names nothing.
 */
export const Address = defineEntity({
  name: 'Address',
  tableName: 'address',
  properties: {
    /** Under which the text index knows the row. */
    id: p.integer().primary().autoincrement(false),
    code: p.string().unique(),
    /** As printed, from the city down. */
    text: p.string(),
    road: p.string(),
    lane: p.string().nullable(),
    number: p.string().nullable(),
    building: p.string().nullable(),
    unit: p.string().nullable(),
    room: p.string().nullable(),
    /** Of the street or town, 9 digits. */
    divisionCode: p.string(),
    /** CGCS2000, degrees; both or neither. */
    longitude: p.double().nullable(),
    latitude: p.double().nullable(),
    status: p.string(),
    mergedInto: p.string().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['text', 'code'] }],
});
