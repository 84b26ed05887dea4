import { sql } from 'kysely';
import type { Database } from './database.ts';
import { type DefinedEntity, type RowOf, tableOf } from './table.ts';

/** Adds one row; it is in the database when this resolves. Rejects where its key is taken. */
export type Insert<Row> = (row: Row) => Promise<void>;

/** Adds rows of an entity by one prepared statement, where a row is part of every request. */
export function inserter<Entity extends DefinedEntity>(
  database: Pick<Database, 'write' | 'compile'>,
  entity: Entity,
): Insert<RowOf<Entity>> {
  const { name, properties, column } = tableOf(entity);
  const keys = properties as readonly (keyof RowOf<Entity> & string)[];
  const values = sql.join(keys.map((key) => sql.val(key)));
  const { sql: text } = database.compile(sql`insert into ${name} (${sql.join(keys.map(column))}) values (${values})`);
  return (row) => database.write({ sql: text, parameters: keys.map((key) => row[key]) });
}
