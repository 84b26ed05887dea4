import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RegistryDefinition } from '../subgraphs/kit/registry.ts';
import { Refusal } from './refusal.ts';
import { type SeedSettings, seed } from './seed.ts';

/** Seeds the synthetic city where no registry has a database yet; refuses a folder that has some and lacks others. */
export async function ensureSeeded(definitions: readonly RegistryDefinition[], settings: SeedSettings): Promise<void> {
  const files = definitions.map(({ name }) => join(settings.data, `${name}.sqlite`));
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length === 0) return;
  if (missing.length < files.length) {
    throw new Refusal(
      `${missing.join(', ')} is missing beside databases that are there; restore it, or choose another --data folder`,
    );
  }
  console.error(`mianti: no databases in ${settings.data} yet; seeding a synthetic city of size ${settings.size}`);
  await seed(settings);
}
