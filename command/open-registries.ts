import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../subgraphs/kit/log.ts';
import { openRegistry, type Registry, type RegistryDefinition } from '../subgraphs/kit/registry.ts';
import { damageOf } from './damage-of.ts';
import { Refusal } from './refusal.ts';

/** Opens registries on their files in a folder; refuses with the file's name and the reason, and changes nothing. */
export async function openRegistries(
  definitions: readonly RegistryDefinition[],
  folder: string,
  log: Log,
): Promise<readonly Registry[]> {
  const opened: Registry[] = [];
  try {
    for (const definition of definitions) opened.push(await open(definition, folder, log));
    return opened;
  } catch (error) {
    await Promise.all(opened.map((registry) => registry.stop()));
    throw error;
  }
}

async function open(definition: RegistryDefinition, folder: string, log: Log): Promise<Registry> {
  const file = join(folder, `${definition.name}.sqlite`);
  if (!existsSync(file)) throw new Refusal(`${file} does not exist; "npm run mianti -- seed" makes the synthetic city`);
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
    const damage = await damageOf(file);
    if (damage) throw new Error(damage);
    return await openRegistry(definition, file, log);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Refusal(
      `the database ${file} cannot be used: ${reason}. Nothing was changed; move it away or restore it`,
    );
  }
}
