import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../subgraphs/kit/database.ts';
import { openRegistry, type Registry, type RegistryDefinition } from '../../subgraphs/kit/registry.ts';
import { silentLog } from './silent-log.ts';

/** What a database of an older version is made of. */
export interface Older {
  /** The last of its migrations, by name. */
  readonly last: string;
  /** Statements that filled it then. */
  readonly rows: readonly string[];
}

/** A registry of today on a throw-away file that an older version made and filled: opening it brings it to today's version. */
export async function openOlderRegistry(
  definition: RegistryDefinition,
  { last, rows }: Older,
): Promise<{ readonly registry: Registry; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-older-'));
  const file = join(folder, `${definition.name}.sqlite`);
  const known = definition.migrations.findIndex(({ name }) => name === last);
  if (known < 0) throw new RangeError(`the ${definition.name} registry has no migration ${last}`);
  const older = await openDatabase({ file, entities: [], migrations: definition.migrations.slice(0, known + 1) });
  for (const row of rows) await older.orm.em.getConnection().execute(row);
  await older.stop();
  const registry = await openRegistry(definition, file, silentLog);
  return {
    registry,
    stop: async () => {
      await registry.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
