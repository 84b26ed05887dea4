import type { City } from '../city.ts';

/** A statement on the database of a registry, as its owner would write it. */
export interface Planted {
  readonly registry: string;
  readonly sql: string;
}

/** Writes into the throw-away databases of a city. */
export async function plant({ registries }: Pick<City, 'registries'>, planted: readonly Planted[]): Promise<void> {
  for (const { registry, sql } of planted) {
    const found = registries.find(({ name }) => name === registry);
    if (!found) throw new RangeError(`there is no registry ${registry}`);
    await found.database.orm.em.getConnection().execute(sql);
  }
}
