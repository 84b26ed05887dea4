import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '../seed/storage/seed-facts.ts';
import type { RegistryDefinition } from '../subgraphs/kit/registry.ts';
import { Refusal } from './refusal.ts';
import { type SeedSettings, seed } from './seed.ts';

/** What of a seed somebody asked for by name, rather than by its preset. */
export type AskedSeed = Partial<Pick<SeedSettings, 'seed' | 'size'>>;

/**
 * Seeds the synthetic city where a registry has no database yet. A folder that lacks only some is completed where the others
 * are of the same city (a seed that was killed at its end), and refused where they hold anything else, or not what was asked for.
 */
export async function ensureSeeded(
  definitions: readonly RegistryDefinition[],
  settings: SeedSettings,
  asked: AskedSeed,
): Promise<void> {
  const files = definitions.map(({ name }) => join(settings.data, `${name}.sqlite`));
  if (files.every((file) => existsSync(file))) return refuseOther(files, asked);
  console.error(`mianti: seeding a synthetic city of size ${settings.size} in ${settings.data}`);
  await seed(settings);
}

async function refuseOther(files: readonly string[], { seed, size }: AskedSeed): Promise<void> {
  const asked = Object.entries({ seed, size }).filter(([, value]) => value !== undefined);
  if (asked.length === 0) return;
  for (const file of files) {
    const facts = await readFacts(file);
    // What is no seed, or damaged, is told when it is opened.
    const other = asked.find(([name, value]) => facts.has(name) && facts.get(name) !== String(value));
    if (!other) continue;
    const [name, value] = other;
    throw new Refusal(
      `${file} holds ${name} ${facts.get(name)}, and --${name} ${value} counts only where nothing is seeded yet; leave it out, or choose another --data`,
    );
  }
}
