import { checkCode } from '../../kit/check-code.ts';
import { reading } from '../../kit/columns/reading.ts';
import { checkKeys } from '../../kit/keys.ts';
import type { PageArguments } from '../../kit/page.ts';
import { checkTypeCode } from '../check-type-code.ts';
import type { Loaders } from '../loaders.ts';

interface TypesArguments extends PageArguments {
  readonly holderKind?: string | null;
}

/** The roots of the license registry. */
export function queryResolvers(load: Loaders) {
  return {
    license: reading(
      (columns) =>
        (_: unknown, { identifier }: { identifier: string }) =>
          load.license(identifier, columns),
    ),
    licensesByIdentifier: reading(
      (columns) =>
        (_: unknown, { identifiers }: { identifiers: string[] }) =>
          Promise.all(checkKeys(identifiers, 'identifiers').map((identifier) => load.license(identifier, columns))),
    ),
    licenseType: (_: unknown, { code }: { code: string }) => load.licenseType(checkCode(code, 'code', checkTypeCode)),
    licenseTypes: (_: unknown, { holderKind = null, ...page }: TypesArguments) =>
      load.licenseTypes('', page, { holderKind }),
  };
}
