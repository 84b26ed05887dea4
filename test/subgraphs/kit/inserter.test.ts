import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inserter } from '../../../subgraphs/kit/inserter.ts';
import { entities } from '../../../subgraphs/license/entities.ts';
import { license } from '../../../subgraphs/license/index.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { licenseTypeRow } from '../license/license-row.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await openTestRegistry(license);
});
afterAll(() => registry.stop());

const row = (code: string) => {
  const { originalMustBeSurrendered, certifiesOwnership, ...rest } = licenseTypeRow({ code });
  return {
    ...rest,
    originalMustBeSurrendered: Number(originalMustBeSurrendered),
    certifiesOwnership: Number(certifiesOwnership),
  };
};

test('adds a row whole, values of every kind, and never in the place of another', async () => {
  const insert = inserter(registry.registry.database, entities.LicenseType);
  const one = row('11100000000013338W001');
  await insert(one as never);
  await insert(row('11100000000013338W002') as never);
  await expect(insert({ ...one, name: '另一个' } as never)).rejects.toThrow(/UNIQUE/);
  const stored = await registry.registry.database.orm.em
    .fork()
    .find(entities.LicenseType, {}, { orderBy: { code: 'asc' } });
  expect(stored.map(({ code }) => code)).toEqual(['11100000000013338W001', '11100000000013338W002']);
  expect(stored[0]).toMatchObject({ name: one.name, version: one.version });
});
