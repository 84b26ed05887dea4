import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A building as it stands (自然幢). */
export const Building = defineEntity({
  name: 'Building',
  tableName: 'building',
  properties: {
    /** 24 characters: the parcel code, F and four digits (自然幢号). */
    number: p.string().primary(),
    parcelCode: p.string(),
    name: p.string().nullable(),
    floorsAbove: p.integer(),
    floorsBelow: p.integer(),
    areaSquareMetres: p.double(),
    structure: p.string(),
    completedOn: p.string().nullable(),
    /** The footprint: GeoJSON text in CGCS2000. */
    geometry: p.text().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['parcelCode'] }],
});
