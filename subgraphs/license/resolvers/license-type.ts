import type { RowOf } from '../../kit/table.ts';
import { typeDataItems } from '../data-items.ts';
import type { LicenseType } from '../entities/license-type.ts';
import type { Loaders } from '../loaders.ts';

type TypeRow = RowOf<typeof LicenseType>;

/** Fields of `LicenseType` that are not columns of its row. */
export function licenseTypeResolvers(load: Loaders) {
  return {
    __resolveReference: ({ code }: { code: string }) => load.licenseType(code),
    definingBodyCode: ({ code }: TypeRow) => code.slice(0, 18),
    dataItems: typeDataItems,
  };
}
