import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/sqlite';
import { registries } from '../../command/registries.ts';
import { type Summary, seedRegistries } from '../../seed/seed.ts';
import type { SizeName } from '../../seed/size.ts';
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

export async function openSeeded(seed: number, size: SizeName): Promise<Seeded> {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-seed-'));
  const summary = await seedRegistries({ folder, seed, size, definitions: registries });
  const orm = await MikroORM.init({ dbName: ':memory:', entities: [RegistryFact], logger: () => undefined });
  const connection = orm.em.getConnection();
  for (const { name } of registries) await connection.execute(`attach '${join(folder, `${name}.sqlite`)}' as ${name}`);
  const all = (sql: string): Promise<Row[]> => connection.execute(sql);
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
