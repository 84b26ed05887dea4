import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '../../seed/storage/seed-facts.ts';
import { subgraphs } from '../registries.ts';

/** Whether a folder holds databases and all of them say that their records are made up. */
export async function isSyntheticFolder(folder: string): Promise<boolean> {
  const files = subgraphs.map(({ name }) => join(folder, `${name}.sqlite`)).filter((file) => existsSync(file));
  const facts = await Promise.all(files.map(readFacts));
  return facts.length > 0 && facts.every((known) => known.get('synthetic') === 'true');
}
