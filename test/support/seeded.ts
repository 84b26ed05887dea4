import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/sqlite';
import { registries } from '../../command/registries.ts';
import { type Summary, seedRegistries } from '../../seed/seed.ts';
import type { SizeName } from '../../seed/size.ts';
import type { NativeDatabase } from '../../seed/storage/native-database.ts';
import { RegistryFact } from '../../subgraphs/kit/registry-fact.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Seeded registries on throw-away files, for questions in SQL across all four: tables are `spatial.parcel` and so on. */
export interface Seeded {
  readonly folder: string;
  readonly summary: Summary;
  all(sql: string): Promise<Row[]>;
  /** The first column of the first row. */
  one(sql: string): Promise<string | number | null>;
  stop(): Promise<void>;
}

/** `names` are the registries that the questions are about; all of them where they are left out. */
export async function openSeeded(
  seed: number,
  size: SizeName,
  names: readonly string[] = registries.map(({ name }) => name),
): Promise<Seeded> {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-seed-'));
  const summary = await seedRegistries({
    folder,
    seed,
    size,
    definitions: registries.filter(({ name }) => names.includes(name)),
  });
  const orm = await MikroORM.init({ dbName: ':memory:', entities: [RegistryFact], logger: () => undefined });
  const database: NativeDatabase = await orm.em.getConnection().getNativeClient();
  for (const name of names) database.exec(`attach '${join(folder, `${name}.sqlite`)}' as ${name}`);
  const all = async (sql: string) => database.prepare(sql).all() as Row[];
  return {
    folder,
    summary,
    all,
    one: async (sql) => Object.values((await all(sql))[0] ?? {})[0] ?? null,
    stop: async () => {
      await orm.close();
      rmSync(folder, { recursive: true });
    },
  };
}
