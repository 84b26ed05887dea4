import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../seed/storage/make-folder.ts';
import { readFacts } from '../seed/storage/seed-facts.ts';
import { entities } from '../subgraphs/affairs/entities.ts';
import { migrations } from '../subgraphs/affairs/migrations.ts';
import { openDatabase } from '../subgraphs/kit/database.ts';
import { RegistryFact } from '../subgraphs/kit/registry-fact.ts';
import { damageOf } from './damage-of.ts';
import { Refusal } from './refusal.ts';
import { registries } from './registries.ts';

/**
 * Makes affairs' own database where there is none: it is synthetic where all base registries of the folder are, and real where
 * there are none beside it. Refuses one that says otherwise than the registries do: receipts over real records and made-up
 * ones must never share a database. Without registries beside it, it is taken at its word.
 */
export async function prepareAffairs(folder: string): Promise<void> {
  const file = join(folder, 'affairs.sqlite');
  const beside = registries.map(({ name }) => join(folder, `${name}.sqlite`)).filter((one) => existsSync(one));
  const isSynthetic = await areSynthetic(beside);
  if (existsSync(file)) {
    if (beside.length === 0) return;
    const stored = (await readFacts(file)).get('synthetic');
    // What is no database of ours, or damaged, is told when it is opened.
    if (stored === undefined || stored === String(isSynthetic) || (await isAnyDamaged(beside))) return;
    throw new Refusal(
      `${file} is for ${stored === 'true' ? 'synthetic' : 'real'} records, and the registries beside it are not; choose another --data`,
    );
  }
  if (await isAnyDamaged(beside)) return;
  makeFolder(folder);
  const database = await openDatabase({ file, entities: Object.values(entities), migrations });
  try {
    await database.orm.em.fork().insert(RegistryFact, { name: 'synthetic', value: String(isSynthetic) });
  } finally {
    await database.stop();
  }
}

async function areSynthetic(files: readonly string[]): Promise<boolean> {
  const facts = await Promise.all(files.map(readFacts));
  return files.length > 0 && facts.every((known) => known.get('synthetic') === 'true');
}

async function isAnyDamaged(files: readonly string[]): Promise<boolean> {
  const damages = await Promise.all(files.map((file) => damageOf(file).catch(String)));
  return damages.some((damage) => damage !== null);
}
