import { existsSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/sqlite';
import { RegistryFact } from '../../subgraphs/kit/registry-fact.ts';
import { generatorVersion } from '../generator-version.ts';
import type { SizeName } from '../size.ts';
import type { NativeDatabase } from './native-database.ts';

/** What makes two seeds the same. */
export interface SeedIdentity {
  readonly seed: number;
  readonly size: SizeName;
}

/** What a seeded database says about itself. */
export function seedFacts({ seed, size }: SeedIdentity): Readonly<Record<string, string>> {
  return { synthetic: 'true', seed: String(seed), size, generatorVersion, complete: 'true' };
}

export function writeFacts(database: NativeDatabase, identity: SeedIdentity): void {
  const insert = database.prepare('insert into registry_fact (name, value) values (?, ?)');
  for (const [name, value] of Object.entries(seedFacts(identity))) insert.run(name, value);
}

/** What a database file says about itself, without a change to it; nothing where it is no database or says nothing. */
export async function readFacts(file: string): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(file)) return new Map();
  const driverOptions = { readonly: true, fileMustExist: true };
  const orm = await MikroORM.init({ dbName: file, entities: [RegistryFact], driverOptions, logger: () => undefined });
  try {
    const rows = await orm.em.fork().find(RegistryFact, {});
    return new Map(rows.map(({ name, value }) => [name, value]));
  } catch {
    // Whatever it is, it is not a finished seed of ours: the caller leaves it alone.
    return new Map();
  } finally {
    await orm.close();
  }
}

export function isSameSeed(facts: ReadonlyMap<string, string>, identity: SeedIdentity): boolean {
  return Object.entries(seedFacts(identity)).every(([name, value]) => facts.get(name) === value);
}
