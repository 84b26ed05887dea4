import { type RawBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Database } from '../database.ts';
import { slot, type Template, templateOf } from '../statement.ts';
import type { Wanted } from './wanted-columns.ts';

/** What a statement is built from: what its keys are `in`, and whether it is for one key, which is often a simpler statement. */
export interface Keys {
  readonly list: RawBuilder<unknown>;
  readonly isOne: boolean;
}

/** Sets of columns that clients make up come and go; those of the operations of a day stay. */
const mostTemplates = 200;
/** For a statement that says itself what it reads. */
const itsOwn: Wanted = { properties: [], name: '' };

/**
 * Reads by keys without building a statement for each read: there is one text for one key and one for any number of keys,
 * for each set of columns. So the database prepares two texts once, whatever it is asked. `keys` are not empty.
 */
export function keyStatement<Row>(
  database: Database,
  build: (keys: Keys, wanted: Wanted) => RawBuilder<Row>,
): (keys: readonly string[], wanted?: Wanted) => Promise<Row[]> {
  const templates = new LRUCache<string, Template<Row>>({ max: mostTemplates });
  return (keys, wanted = itsOwn) => {
    const isOne = keys.length === 1;
    const name = `${isOne} ${wanted.name}`;
    let template = templates.get(name);
    if (!template) {
      template = templateOf(database, build(keysAt(0, isOne), wanted));
      templates.set(name, template);
    }
    const value = keysValue(keys);
    return database.read(template.fill(() => value));
  };
}

/**
 * The place of keys in a template. Many are one parameter, a JSON array: SQLite finds rows by it in half the time that it
 * needs for a list of as many parameters, and no text depends on how many there are.
 */
export function keysAt(index: number, isOne: boolean): Keys {
  return { list: isOne ? slot(index) : sql`select "value" from json_each(${slot(index)})`, isOne };
}

/** What goes into the place of keys. */
export function keysValue(keys: readonly string[]): string | undefined {
  return keys.length === 1 ? keys[0] : JSON.stringify(keys);
}
