import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../../../subgraphs/kit/database.ts';
import { listLoader } from '../../../../subgraphs/kit/loaders/list-loader.ts';
import { tableOf } from '../../../../subgraphs/kit/table.ts';

const Entry = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: { id: p.integer().primary().autoincrement(false), owner: p.string(), kind: p.string() },
});

describe('a short list with a filter', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ file: ':memory:', entities: [Entry], migrations: [] });
    await database.orm.schema.update();
    await database.orm.em
      .fork()
      .insertMany(Entry, [
        { id: 1, owner: 'a', kind: 'RARE' },
        ...Array.from({ length: 10 }, (_, index) => ({ id: index + 2, owner: 'a', kind: 'COMMON' })),
        { id: 99, owner: 'b', kind: 'COMMON' },
      ]);
  });
  afterAll(() => database.stop());
  const load = (owner: string, kind: string | null) =>
    listLoader(database, {
      table: tableOf(Entry),
      parent: 'owner',
      order: ['id'],
      isDescending: true,
      most: 3,
      where: (filter: { kind: string | null }) => (filter.kind === null ? undefined : sql`kind = ${filter.kind}`),
    })(owner, { kind });
  const ids = async (owner: string, kind: string | null) => (await load(owner, kind)).map(({ id }) => id);

  test('holds the first rows of its order, at most its bound', async () => {
    expect(await ids('a', null)).toEqual([11, 10, 9]);
  });

  test('finds a row that meets the filter behind any number that do not', async () => {
    expect(await ids('a', 'RARE')).toEqual([1]);
  });

  test('is empty only where no row meets the filter', async () => {
    expect(await ids('b', 'RARE')).toEqual([]);
    expect(await ids('nobody', null)).toEqual([]);
  });
});
