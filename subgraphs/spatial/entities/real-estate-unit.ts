import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';
import { geometryProperties } from './geometry-properties.ts';

/** A real-estate unit (不动产单元): a home, an office, a shop, or a parcel on which nothing stands. */
export const RealEstateUnit = defineEntity({
  name: 'RealEstateUnit',
  tableName: 'real_estate_unit',
  properties: {
    /** Under which the R*Tree `real_estate_unit_box` knows the row. */
    id: p.integer().primary().autoincrement(false),
    /** 28 characters, GB/T 37346. */
    unitCode: p.string().unique(),
    parcelCode: p.string(),
    /** Null for a unit that is land only. */
    buildingNumber: p.string().nullable(),
    addressCode: p.string().nullable(),
    /** Of the street or town, 9 digits. */
    divisionCode: p.string(),
    room: p.string().nullable(),
    floor: p.integer().nullable(),
    totalAreaSquareMetres: p.double(),
    innerAreaSquareMetres: p.double().nullable(),
    sharedAreaSquareMetres: p.double().nullable(),
    plannedUse: p.string().nullable(),
    status: p.string(),
    surveyNumber: p.string().nullable(),
    surveyedOn: p.string().nullable(),
    /** SHA-256 of the floor plan on file. */
    floorPlanDigest: p.string().nullable(),
    ...geometryProperties,
    ...sourceProperties,
  },
  indexes: [
    { properties: ['parcelCode', 'unitCode'] },
    { properties: ['buildingNumber', 'unitCode'] },
    { properties: ['addressCode'] },
  ],
});
