import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';
import { geometryProperties } from './geometry-properties.ts';

/** A parcel of land (宗地). */
export const Parcel = defineEntity({
  name: 'Parcel',
  tableName: 'parcel',
  properties: {
    /** Under which the R*Tree `parcel_box` knows the row. */
    id: p.integer().primary().autoincrement(false),
    /** 19 characters, GB/T 37346. */
    code: p.string().unique(),
    /** Of the street or town, 9 digits. */
    divisionCode: p.string(),
    /** Where it lies, in words (坐落). */
    location: p.string(),
    /** As registered; the outline's own area may differ. */
    areaSquareMetres: p.double(),
    /** GB/T 21010. */
    useCode: p.string(),
    landNature: p.string(),
    acquisition: p.string().nullable(),
    termFrom: p.string().nullable(),
    termTo: p.string().nullable(),
    status: p.string(),
    ...geometryProperties,
    ...sourceProperties,
  },
});
