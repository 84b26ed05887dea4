import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { RowOf } from '../../kit/table.ts';
import { licenseDataItems } from '../data-items.ts';
import type { License } from '../entities/license.ts';
import { identifierParts } from '../identifier-parts.ts';
import { isValidOn } from '../is-valid-on.ts';
import type { Loaders } from '../loaders.ts';

type LicenseRow = RowOf<typeof License>;

/** Fields of `License` that are not columns of its row. */
export function licenseResolvers(load: Loaders) {
  return {
    __resolveReference: ({ identifier }: { identifier: string }) => load.license(identifier),
    edition: ({ identifier }: LicenseRow) => identifierParts(identifier).edition,
    // The register may lack an edition in between, so neighbours are looked for, not counted.
    supersedes: async ({ identifier, series }: LicenseRow) =>
      (await load.editions(series)).find((other) => other.identifier < identifier) ?? null,
    supersededBy: async ({ identifier, series }: LicenseRow) =>
      (await load.editions(series)).findLast((other) => other.identifier > identifier) ?? null,
    editions: ({ series }: LicenseRow) => load.editions(series),
    type: ({ typeCode }: LicenseRow) => load.licenseType(typeCode),
    holder: holderOf,
    issuerCode: ({ identifier }: LicenseRow) => identifierParts(identifier).issuerCode,
    hasAreaCodeIssuer: ({ identifier }: LicenseRow) => identifierParts(identifier).issuerCode.length === 6,
    isValid: (license: LicenseRow, { on }: { on?: string | null }) => isValidOn(license, on ?? shanghaiToday()),
    seal: sealOf,
    dataItems: async (license: LicenseRow) => licenseDataItems(license, await load.licenseType(license.typeCode)),
    realEstateUnit: ({ relatedUnitCode }: LicenseRow) => relatedUnitCode && { unitCode: relatedUnitCode },
  };
}

function holderOf({ holderCodeKind, holderKey }: LicenseRow) {
  if (!holderKey) return null;
  return holderCodeKind === 'SOCIAL_CREDIT_CODE'
    ? { __typename: 'Enterprise', uscc: holderKey }
    : { __typename: 'Person', idNumber: holderKey };
}

function sealOf({ sealName, sealSigner, sealedAt, sealAlgorithm }: LicenseRow) {
  return sealName ? { name: sealName, signer: sealSigner, sealedAt, algorithm: sealAlgorithm } : null;
}
