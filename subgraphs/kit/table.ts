import { type InferEntity, UnderscoreNamingStrategy } from '@mikro-orm/core';
import { type RawBuilder, sql } from 'kysely';

/** A row as the database hands it over: SQLite has no booleans, they are 0 and 1. */
export type RowOf<Entity> = {
  readonly [Key in keyof InferEntity<Entity> as Key extends string ? Key : never]: Exclude<
    InferEntity<Entity>[Key],
    boolean
  > extends infer Rest
    ? Rest | (boolean extends InferEntity<Entity>[Key] ? number : never)
    : never;
};

/** The SQL side of an entity: its table, its columns under the names of its properties. */
export interface Table<Row> {
  readonly name: RawBuilder<unknown>;
  /** All properties of a row. */
  readonly properties: readonly string[];
  /** `id_number as "idNumber", …` : aliased here, because renaming rows afterwards costs more than reading them. */
  columns(properties?: readonly string[]): RawBuilder<unknown>;
  column(property: keyof Row & string): RawBuilder<unknown>;
}

export interface DefinedEntity {
  readonly meta: { readonly tableName?: string; readonly properties: object };
}

const naming = new UnderscoreNamingStrategy();

/** Reads an entity of `defineEntity` as a table for loaders. */
export function tableOf<Entity extends DefinedEntity>(entity: Entity): Table<RowOf<Entity>> {
  const properties = Object.keys(entity.meta.properties);
  const column = (property: string) => sql.ref(naming.propertyToColumnName(property));
  return {
    name: sql.table(entity.meta.tableName ?? ''),
    properties,
    columns: (chosen = properties) =>
      sql.join(chosen.map((property) => sql`${column(property)} as ${sql.ref(property)}`)),
    column,
  };
}
