import { closeSync, fsyncSync, openSync } from 'node:fs';
import { openDatabase } from '../../subgraphs/kit/database.ts';
import type { RegistryDefinition } from '../../subgraphs/kit/registry.ts';
import type { BulkWriter } from './bulk-writer.ts';
import { withoutIndexes } from './indexes.ts';
import type { NativeDatabase } from './native-database.ts';
import { type SeedIdentity, writeFacts } from './seed-facts.ts';
import type { Target } from './target.ts';

/**
 * A file that is not complete is thrown away, so nothing needs to survive a crash. The driver refuses to switch the journal off;
 * in memory it costs next to nothing, because new pages are not in it.
 */
const LOADING = [
  'journal_mode = memory',
  'synchronous = off',
  'locking_mode = exclusive',
  'mmap_size = 0',
  'cache_size = -32768',
];
const LOADED = ['synchronous = normal', 'locking_mode = normal', 'journal_mode = wal'];

export interface Load<Entities> {
  readonly definition: RegistryDefinition;
  readonly target: Target;
  readonly identity: SeedIdentity;
  readonly writer: (database: NativeDatabase) => BulkWriter<Entities>;
  readonly fill: (write: BulkWriter<Entities>['write']) => void;
}

/** Makes a registry's database beside its final place, fills it, indexes it, and has it safe on disk when this resolves. */
export async function loadDatabase<Entities>(load: Load<Entities>): Promise<void> {
  const { definition, target, identity, writer, fill } = load;
  const { entities, migrations } = definition;
  const database = await openDatabase({ file: target.part, entities, migrations });
  try {
    const native: NativeDatabase = await database.orm.em.getConnection().getNativeClient();
    for (const pragma of LOADING) native.pragma(pragma);
    const indexes = withoutIndexes(native);
    const { write, finish } = writer(native);
    fill(write);
    finish();
    indexes.restore();
    native.exec('analyze');
    writeFacts(native, identity);
    for (const pragma of LOADED) native.pragma(pragma);
  } finally {
    await database.stop();
  }
  synchronise(target.part);
}

function synchronise(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
