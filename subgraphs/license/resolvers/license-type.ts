import { needsOf } from '../../kit/columns/needs.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
import type { RowOf } from '../../kit/table.ts';
import { typeDataItems } from '../data-items.ts';
import type { LicenseType } from '../entities/license-type.ts';
import type { Loaders } from '../loaders.ts';

type TypeRow = RowOf<typeof LicenseType>;
const rowsBy = rowsByOf<TypeRow>();
const needs = needsOf<TypeRow>();

/** Fields of `LicenseType` that are not columns of its row. */
export function licenseTypeResolvers(load: Loaders) {
  return {
    __resolveReference: rowsBy('code', load.licenseType),
    definingBodyCode: needs(['code'], ({ code }) => code.slice(0, 18)),
    dataItems: needs(['dataItems'], typeDataItems),
  };
}
