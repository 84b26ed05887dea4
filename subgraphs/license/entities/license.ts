import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/**
 * One edition of an electronic license (电子证照). What the identifier says (issuer's code, edition) is not stored again; type
 * and series are, because rows are found by them. It is the largest table of the city, hence the data as text in one
 * column, without labels, and no index that no field reads.
 */
export const License = defineEntity({
  name: 'License',
  tableName: 'license',
  properties: {
    /** GB/T 36904, with dots and check character. */
    identifier: p.string().primary(),
    /** The identifier without edition and check character (`licenseSeries`): what all editions share. */
    series: p.string(),
    /** False once the series has a later edition. */
    isCurrentEdition: p.boolean(),
    typeCode: p.string(),
    number: p.string(),
    name: p.string(),
    holderName: p.string(),
    holderCodeKind: p.string(),
    /** As printed: it may be a 15-digit number of the first generation. */
    holderCode: p.string(),
    /** `holderKeyOf` the code, by which a person or an enterprise is joined; null where the code leads to neither. */
    holderKey: p.string().nullable(),
    issuerName: p.string(),
    issuedOn: p.string(),
    validFrom: p.string().nullable(),
    /** Null: without end. */
    validTo: p.string().nullable(),
    status: p.string(),
    /** The four of the seal are null together: an older license may carry none. */
    sealName: p.string().nullable(),
    sealSigner: p.string().nullable(),
    /** RFC 3339 text in UTC. */
    sealedAt: p.string().nullable(),
    sealAlgorithm: p.string().nullable(),
    /** SM3 of the file, hexadecimal. */
    fileDigest: p.string().nullable(),
    /** The real-estate unit that the license is about, if any. */
    relatedUnitCode: p.string().nullable(),
    /** JSON of `{name: value, …}`; labels and order are the type's. */
    dataItems: p.text(),
    ...sourceProperties,
  },
  indexes: [
    { properties: ['holderKey', 'isCurrentEdition', 'issuedOn'] },
    { properties: ['series'] },
    { properties: ['relatedUnitCode'], where: { relatedUnitCode: { $ne: null } } },
  ],
});
