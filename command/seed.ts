import { Command } from 'commander';
import { seedProgress } from '../seed/progress.ts';
import { seedRegistries } from '../seed/seed.ts';
import { SeedRefused } from '../seed/seed-refused.ts';
import type { SizeName } from '../seed/size.ts';
import { options } from './options.ts';
import { Refusal } from './refusal.ts';
import { registries } from './registries.ts';

export interface SeedSettings {
  readonly data: string;
  readonly seed: number;
  readonly size: Extract<SizeName, 'S' | 'M' | 'L'>;
}

/** `mianti seed`: the synthetic city. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('make the synthetic city; never overwrites a database that holds anything else')
    .addOption(options.data())
    .addOption(options.seed())
    .addOption(options.size())
    .action(seed);
}

/** Seeds all registries into a folder, with a progress bar; refuses in one line. */
export async function seed({ data: folder, seed: number, size }: SeedSettings): Promise<void> {
  try {
    await seedRegistries({ folder, seed: number, size, definitions: registries, progress: seedProgress() });
  } catch (error) {
    if (error instanceof SeedRefused) throw new Refusal(error.message);
    throw error;
  }
}
