import { defineEntity, p } from '@mikro-orm/core';
import { openDatabase } from '../../../../subgraphs/kit/database.ts';
import { tableOf } from '../../../../subgraphs/kit/table.ts';

const Entry = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: {
    id: p.integer().primary().autoincrement(false),
    owner: p.string(),
    madeOn: p.string(),
    note: p.string(),
    size: p.integer(),
  },
});

export const entries = tableOf(Entry);

/** Entries 0 to 5 of the owners a and b by turns, the later the number the earlier the day. */
export async function openEntries() {
  const database = await openDatabase({ file: ':memory:', entities: [Entry], migrations: [] });
  await database.orm.schema.update();
  const rows = Array.from({ length: 6 }, (_, id) => ({
    id,
    owner: id % 2 === 0 ? 'a' : 'b',
    madeOn: `2026-01-0${9 - id}`,
    note: `note ${id}`,
    size: id * 10,
  }));
  await database.orm.em.fork().insertMany(Entry, rows);
  return database;
}
