import { columnsOf, including } from '../../kit/columns/columns.ts';
import { needsOf } from '../../kit/columns/needs.ts';
import { reading } from '../../kit/columns/reading.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { RowOf } from '../../kit/table.ts';
import { licenseDataItems } from '../data-items.ts';
import type { License } from '../entities/license.ts';
import { identifierParts } from '../identifier-parts.ts';
import { isValidOn, standing } from '../is-valid-on.ts';
import type { Loaders } from '../loaders.ts';

type LicenseRow = RowOf<typeof License>;
const needs = needsOf<LicenseRow>();
const rowsBy = rowsByOf<LicenseRow>();
const ofType = columnsOf('dataItems');

/** Fields of `License` that are not columns of its row. */
export function licenseResolvers(load: Loaders) {
  return {
    __resolveReference: rowsBy('identifier', load.license),
    edition: needs(['identifier'], ({ identifier }) => identifierParts(identifier).edition),
    // The register may lack an edition in between, so neighbours are looked for, not counted.
    supersedes: needs(
      ['identifier', 'series'],
      reading((below) => {
        const columns = including(below, 'identifier');
        return async ({ identifier, series }) =>
          (await load.editions(series, columns)).find((other) => other.identifier < identifier) ?? null;
      }),
    ),
    supersededBy: needs(
      ['identifier', 'series'],
      reading((below) => {
        const columns = including(below, 'identifier');
        return async ({ identifier, series }) =>
          (await load.editions(series, columns)).findLast((other) => other.identifier > identifier) ?? null;
      }),
    ),
    editions: rowsBy('series', load.editions),
    type: rowsBy('typeCode', load.licenseType),
    holder: needs(['holderCodeKind', 'holderKey'], holderOf),
    issuerCode: needs(['identifier'], ({ identifier }) => identifierParts(identifier).issuerCode),
    hasAreaCodeIssuer: needs(['identifier'], ({ identifier }) => identifierParts(identifier).issuerCode.length === 6),
    isValid: needs(standing, (license, { on }: { on?: string | null }) => isValidOn(license, on ?? shanghaiToday())),
    seal: needs(['sealName', 'sealSigner', 'sealedAt', 'sealAlgorithm'], sealOf),
    dataItems: needs(['typeCode', 'dataItems'], async (license) =>
      licenseDataItems(license, await load.licenseType(license.typeCode, ofType)),
    ),
    realEstateUnit: needs(
      ['relatedUnitCode'],
      ({ relatedUnitCode }) => relatedUnitCode && { unitCode: relatedUnitCode },
    ),
  };
}

function holderOf({ holderCodeKind, holderKey }: Pick<LicenseRow, 'holderCodeKind' | 'holderKey'>) {
  if (!holderKey) return null;
  return holderCodeKind === 'SOCIAL_CREDIT_CODE'
    ? { __typename: 'Enterprise', uscc: holderKey }
    : { __typename: 'Person', idNumber: holderKey };
}

function sealOf({
  sealName,
  sealSigner,
  sealedAt,
  sealAlgorithm,
}: Pick<LicenseRow, 'sealName' | 'sealSigner' | 'sealedAt' | 'sealAlgorithm'>) {
  return sealName ? { name: sealName, signer: sealSigner, sealedAt, algorithm: sealAlgorithm } : null;
}
