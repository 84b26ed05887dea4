import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** An entry of the catalogue of license types (证照类型目录). */
export const LicenseType = defineEntity({
  name: 'LicenseType',
  tableName: 'license_type',
  properties: {
    /** Social credit code of the defining body and three digits, GB/T 36904. */
    code: p.string().primary(),
    name: p.string(),
    englishName: p.string(),
    definingBodyName: p.string(),
    holderKind: p.string(),
    validityKind: p.string(),
    templateVersion: p.string(),
    trustLevel: p.string(),
    originalMustBeSurrendered: p.boolean(),
    /** A license of this type certifies ownership of the unit in `relatedUnitCode`. */
    certifiesOwnership: p.boolean(),
    /** JSON of `[{"name", "label"}, …]`, in the order of the template. */
    dataItems: p.text(),
    ...sourceProperties,
  },
});
