import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { license } from '../../../subgraphs/license/index.ts';
import { knownType } from '../../../subgraphs/license/known-type.ts';
import { type Loaders, loadersOf } from '../../../subgraphs/license/loaders.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { licenseTypeRow, typeCodes } from './license-row.ts';

describe('the type by which licenses are asked for', () => {
  let registry: TestRegistry;
  let load: Loaders;
  beforeAll(async () => {
    registry = await openTestRegistry(license, { LicenseType: [licenseTypeRow({ code: typeCodes.business })] });
    load = loadersOf(registry.registry.database);
  });
  afterAll(() => registry.stop());

  test('is one of the catalogue', async () => {
    expect(await knownType(load, typeCodes.business)).toBe(typeCodes.business);
  });

  test.each([
    ['营业执照', '"type": 4 characters'],
    [typeCodes.ownership, 'which the catalogue does not have; expected one of "licenseTypes"'],
  ])('%s is refused', async (type, reason) => {
    await expect(knownType(load, type)).rejects.toThrow(reason);
  });
});
