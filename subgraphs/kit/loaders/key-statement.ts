import { type RawBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Database } from '../database.ts';
import { slot, type Template, templateOf } from '../statement.ts';
import type { Wanted } from './wanted-columns.ts';

/** What a statement is built from: the list of its keys, and whether it is for one key, which is often a simpler statement. */
export interface Keys {
  readonly list: RawBuilder<unknown>;
  readonly isOne: boolean;
}

/** Sets of columns that clients make up come and go; those of the operations of a day stay. */
const mostTemplates = 200;
/** For a statement that says itself what it reads. */
const itsOwn: Wanted = { properties: [], name: '' };

/**
 * Reads by a list of keys without building a statement for each read: there is one for each power of two and set of
 * columns, and a shorter list repeats its last key. So the database prepares a handful of texts once, whatever it is asked. `keys` are not empty.
 */
export function keyStatement<Row>(
  database: Database,
  build: (keys: Keys, wanted: Wanted) => RawBuilder<Row>,
): (keys: readonly string[], wanted?: Wanted) => Promise<Row[]> {
  const templates = new LRUCache<string, Template<Row>>({ max: mostTemplates });
  return (keys, wanted = itsOwn) => {
    const width = paddedWidth(keys.length);
    const name = `${width} ${wanted.name}`;
    let template = templates.get(name);
    if (!template) {
      template = templateOf(database, build(keySlots(width), wanted));
      templates.set(name, template);
    }
    return database.read(template.fill(padded(keys)));
  };
}

/** The least power of two that holds a number of keys. */
export function paddedWidth(count: number): number {
  return 2 ** Math.ceil(Math.log2(count));
}

/** Slots for a number of keys, from `first` on. */
export function keySlots(width: number, first = 0): Keys {
  return { list: sql.join(Array.from({ length: width }, (_, index) => slot(first + index))), isOne: width === 1 };
}

/** The value of each key's slot: past the end, the last key again. */
export function padded<Key>(keys: readonly Key[]): (slot: number) => Key | undefined {
  return (index) => keys[Math.min(index, keys.length - 1)];
}
