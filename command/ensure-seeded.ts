import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RegistryDefinition } from '../subgraphs/kit/registry.ts';
import { type SeedSettings, seed } from './seed.ts';

/**
 * Seeds the synthetic city where a registry has no database yet. A folder that lacks only some is completed where the others
 * are of the same city (a seed that was killed at its end), and refused where they hold anything else.
 */
export async function ensureSeeded(definitions: readonly RegistryDefinition[], settings: SeedSettings): Promise<void> {
  if (definitions.every(({ name }) => existsSync(join(settings.data, `${name}.sqlite`)))) return;
  console.error(`mianti: seeding a synthetic city of size ${settings.size} in ${settings.data}`);
  await seed(settings);
}
