import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A construction project on a parcel (建设项目). What it was granted are `ConstructionRecord` rows. */
export const ConstructionProject = defineEntity({
  name: 'ConstructionProject',
  tableName: 'construction_project',
  properties: {
    /** Code of the national project platform (投资项目统一代码). */
    code: p.string().primary(),
    name: p.string(),
    kind: p.string(),
    parcelCode: p.string(),
    /** Unified social credit code of who has it built. */
    developerEnterprise: p.string().nullable(),
    developerName: p.string(),
    areaSquareMetres: p.double().nullable(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['parcelCode'] }],
});
