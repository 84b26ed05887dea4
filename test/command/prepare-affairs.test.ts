import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { prepareAffairs } from '../../command/prepare-affairs.ts';
import { readFacts } from '../../seed/storage/seed-facts.ts';
import { openDatabase } from '../../subgraphs/kit/database.ts';
import { RegistryFact } from '../../subgraphs/kit/registry-fact.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mianti-prepare-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A registry's database that says of itself whether it is synthetic, or says nothing. */
async function registry(name: string, synthetic?: boolean) {
  const database = await openDatabase({ file: join(folder, `${name}.sqlite`), entities: [], migrations: [] });
  if (synthetic !== undefined) {
    await database.orm.em.fork().insert(RegistryFact, { name: 'synthetic', value: String(synthetic) });
  }
  await database.stop();
}
const isSynthetic = async () => (await readFacts(join(folder, 'affairs.sqlite'))).get('synthetic');

describe("affairs' own database", () => {
  test('is synthetic beside synthetic registries, and stays what it is', async () => {
    await registry('population', true);
    await registry('spatial', true);
    await prepareAffairs(folder);
    await prepareAffairs(folder);
    expect(await isSynthetic()).toBe('true');
  });

  test.each([false, undefined])('is for real records where one registry is not synthetic (%p)', async (synthetic) => {
    await registry('population', true);
    await registry('spatial', synthetic);
    await prepareAffairs(folder);
    expect(await isSynthetic()).toBe('false');
  });

  test('is for real records where it stands alone, in a folder that is made for it', async () => {
    folder = join(folder, 'new');
    await prepareAffairs(folder);
    expect(await isSynthetic()).toBe('false');
    folder = join(folder, '..');
  });

  test('that is synthetic is refused beside a real registry, and the other way round', async () => {
    await registry('population', true);
    await prepareAffairs(folder);
    await registry('license', false);
    await expect(prepareAffairs(folder)).rejects.toThrow(
      /is for synthetic records, and the registries beside it are not/,
    );
    rmSync(join(folder, 'affairs.sqlite'));
    await prepareAffairs(folder);
    rmSync(join(folder, 'license.sqlite'));
    await expect(prepareAffairs(folder)).rejects.toThrow(/is for real records/);
  });

  test('is taken at its word where the registries are elsewhere', async () => {
    await registry('population', true);
    await prepareAffairs(folder);
    rmSync(join(folder, 'population.sqlite'));
    await prepareAffairs(folder);
    expect(await isSynthetic()).toBe('true');
  });

  test('that is damaged is left as it is, for who opens it to tell', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'affairs.sqlite'), 'no database');
    await prepareAffairs(folder);
    await expect(isSynthetic()).resolves.toBeUndefined();
  });
});
