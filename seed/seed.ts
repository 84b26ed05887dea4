import { renameSync } from 'node:fs';
import type { RegistryDefinition } from '../subgraphs/kit/registry.ts';
import type { ConflictKind } from './conflicts/conflict-kind.ts';
import { explain } from './explain.ts';
import type { Progress } from './progress.ts';
import { SeedRefused } from './seed-refused.ts';
import { type Size, type SizeName, sizes } from './size.ts';
import { stages } from './stages/stages.ts';
import { isSameSeed, readFacts } from './storage/seed-facts.ts';
import { lockSeed } from './storage/seed-lock.ts';
import { isWritten, prepareFolder, removeParts, type Target, targetsIn } from './storage/target.ts';
import { makeWorld } from './world.ts';

export interface SeedOptions {
  /** Where the databases are written, one `<registry>.sqlite` each. It is made where it does not exist. */
  readonly folder: string;
  /** A whole number: the same gives the same rows. */
  readonly seed: number;
  readonly size: SizeName;
  /** The registries to fill; each is one of population, enterprise, spatial, license. */
  readonly definitions: readonly RegistryDefinition[];
  readonly progress?: Progress;
}

export interface Summary {
  /** True where this very seed was there before, complete: nothing was written. */
  readonly wasThere: boolean;
  readonly rows: number;
  readonly milliseconds: number;
  readonly conflicts: Readonly<Partial<Record<ConflictKind, number>>>;
}

/**
 * Writes the synthetic registries of a number and size. Databases appear under their names when all are complete; one that holds
 * anything else is never touched, and a folder takes one seed at a time. Throws `SeedRefused` with a line for a person where that is
 * impossible.
 */
export async function seedRegistries(options: SeedOptions): Promise<Summary> {
  const { folder, definitions } = options;
  if (!Number.isSafeInteger(options.seed))
    throw new SeedRefused(`the seed is ${options.seed}, expected a whole number`);
  const targets = targetsIn(
    folder,
    definitions.map(({ name }) => name),
  );
  prepareFolder(folder);
  const lock = await lockSeed(folder).catch((error: unknown) => {
    throw explain(error, folder);
  });
  try {
    return await seedTargets(targets, options);
  } finally {
    await lock.release();
  }
}

async function seedTargets(targets: readonly Target[], options: SeedOptions): Promise<Summary> {
  const { folder, definitions, progress } = options;
  const started = performance.now();
  const missing = await missingOf(targets, options);
  removeParts(targets);
  let [rows, conflicts]: [number, Summary['conflicts']] = [0, {}];
  if (missing.length === 0) return { wasThere: true, rows, milliseconds: performance.now() - started, conflicts };
  const size = sizes[options.size];
  progress?.start(expectedRows(size));
  try {
    const world = makeWorld(options.seed, size);
    conflicts = world.conflicts.planted();
    for (const definition of definitions) {
      const target = missing.find(({ name }) => name === definition.name);
      const fill = stages.get(definition.name);
      if (!fill) throw new SeedRefused(`no seed for the registry ${definition.name}`);
      if (!target) continue;
      const written = (more: number) => {
        rows += more;
        progress?.add(more);
      };
      const planted = await fill({ definition, target, identity: options, world, written });
      conflicts = added(conflicts, planted);
    }
    for (const { part, file } of missing) renameSync(part, file);
  } catch (error) {
    removeParts(missing);
    throw explain(error, folder);
  } finally {
    progress?.stop();
  }
  return { wasThere: false, rows, milliseconds: performance.now() - started, conflicts };
}

/** Those that are not there yet. A seed that was killed while renaming left some complete: their rows are the same. */
async function missingOf(targets: readonly Target[], options: SeedOptions): Promise<Target[]> {
  const missing: Target[] = [];
  for (const target of targets) {
    if (!isWritten(target)) missing.push(target);
    else if (!isSameSeed(await readFacts(target.file), options)) {
      const wanted = `seed ${options.seed}, size ${options.size}`;
      throw new SeedRefused(
        `${target.file} holds something else than ${wanted}: move it away or choose another folder`,
      );
    }
  }
  return missing;
}

function added(one: Summary['conflicts'], other: Summary['conflicts']): Summary['conflicts'] {
  const kinds = [...new Set([...Object.keys(one), ...Object.keys(other)])] as ConflictKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, (one[kind] ?? 0) + (other[kind] ?? 0)]));
}

/** For the bar: measured at size L, rows of one person, enterprise and unit beside the licenses. */
function expectedRows({ people, enterprises, units, licenses }: Size): number {
  return Math.round(people * 11.9 + enterprises * 20 + units * 13.2 + licenses);
}
