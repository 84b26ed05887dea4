import { licenseCheckCharacter, licenseSeries } from '../../../subgraphs/kit/identifiers/license-identifier.ts';
import { holderKeyOf } from '../../../subgraphs/license/holder-key.ts';
import { sourced } from '../../support/sourced.ts';

export const typeCodes = {
  business: '11310000000000035N001',
  ownership: '11310000000000035N002',
  mortgageProof: '11310000000000035N003',
} as const;

interface LicenseGiven {
  readonly serial: string;
  readonly edition?: number;
  readonly issuer?: string;
  readonly typeCode?: string;
  readonly holderCodeKind?: string;
  readonly holderCode: string;
  readonly [property: string]: unknown;
}

/** A row of a license with a valid identifier; what is not given is ordinary. */
export function licenseRow({ serial, edition = 1, issuer = '1131000000000110XT', ...given }: LicenseGiven) {
  const { typeCode = typeCodes.business, holderCodeKind = 'CITIZEN_ID', holderCode } = given;
  const version = String(edition).padStart(3, '0');
  const check = licenseCheckCharacter(typeCode, issuer, serial, version);
  const identifier = `1.2.156.3005.2.${typeCode}.${issuer}.${serial}.${version}.${check}`;
  return {
    identifier,
    series: licenseSeries(identifier),
    isCurrentEdition: true,
    typeCode,
    number: `沪${serial}`,
    name: '测试证照',
    holderName: '甲',
    holderCodeKind,
    holderKey: holderKeyOf(holderCodeKind, holderCode),
    issuerName: '上海市测试局',
    issuedOn: '2024-01-01',
    validFrom: null,
    validTo: null,
    status: 'VALID',
    sealName: null,
    sealSigner: null,
    sealedAt: null,
    sealAlgorithm: null,
    fileDigest: null,
    relatedUnitCode: null,
    dataItems: '{}',
    ...sourced,
    ...given,
  };
}

/** A row of a license type; what is not given is ordinary. */
export function licenseTypeRow(given: { readonly code: string; readonly [property: string]: unknown }) {
  return {
    name: '测试证照',
    englishName: 'Test license',
    definingBodyName: '上海市测试局',
    holderKind: 'PERSON',
    validityKind: 'PERMANENT',
    templateVersion: '1.0',
    trustLevel: 'A',
    originalMustBeSurrendered: false,
    certifiesOwnership: false,
    dataItems: '[]',
    ...sourced,
    ...given,
  };
}
