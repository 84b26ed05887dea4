import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegistries } from '../../command/open-registries.ts';
import { registries } from '../../command/registries.ts';
import { seedRegistries } from '../../seed/seed.ts';
import type { Log } from '../../subgraphs/kit/log.ts';
import type { Registry } from '../../subgraphs/kit/registry.ts';
import { silentLog } from './silent-log.ts';

export interface City {
  readonly folder: string;
  readonly registries: readonly Registry[];
  /** SQL statements of all registries so far. */
  statements(): number;
  stop(): Promise<void>;
}

/** A small synthetic city on throw-away files, with all its personas, and its registries open; they write to the log given. */
export async function openCity(log: Log = silentLog): Promise<City> {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-city-'));
  await seedRegistries({ folder, seed: 7, size: 'XS', definitions: registries });
  const opened = await openRegistries(registries, folder, log);
  return {
    folder,
    registries: opened,
    statements: () => opened.reduce((sum, { database }) => sum + database.statements(), 0),
    stop: async () => {
      await Promise.all(opened.map((registry) => registry.stop()));
      rmSync(folder, { recursive: true });
    },
  };
}
