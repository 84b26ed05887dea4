import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { defineEntity, p } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/sqlite';
import { bulkWriter } from '../../../seed/storage/bulk-writer.ts';
import { withoutIndexes } from '../../../seed/storage/indexes.ts';
import type { NativeDatabase } from '../../../seed/storage/native-database.ts';

const Seal = defineEntity({
  name: 'Seal',
  tableName: 'seal',
  properties: {
    id: p.integer().primary().autoincrement(false),
    ownerName: p.string(),
    isVoid: p.boolean(),
    note: p.string().nullable(),
  },
  indexes: [{ properties: ['ownerName'] }],
});

describe('bulk rows', () => {
  let orm: MikroORM;
  let database: NativeDatabase;
  beforeEach(async () => {
    orm = await MikroORM.init({ dbName: ':memory:', entities: [Seal], logger: () => undefined });
    await orm.schema.create();
    database = await orm.em.getConnection().getNativeClient();
  });
  afterEach(() => orm.close());

  test('are numbered from 1, with missing values as null and truth as 1', async () => {
    const told: number[] = [];
    const { write, finish } = bulkWriter(database, { Seal }, (rows) => told.push(rows));
    expect([
      write.Seal({ ownerName: 'one', isVoid: true }),
      write.Seal({ ownerName: 'two', isVoid: false, note: 'n' }),
    ]).toEqual([1, 2]);
    finish();
    expect(database.prepare('select * from seal').all()).toEqual([
      { id: 1, owner_name: 'one', is_void: 1, note: null },
      { id: 2, owner_name: 'two', is_void: 0, note: 'n' },
    ]);
    expect(told).toEqual([2]);
  });

  test('are written in transactions of 20,000, and told of then', () => {
    const told: number[] = [];
    const { write, finish } = bulkWriter(database, { Seal }, (rows) => told.push(rows));
    for (let count = 0; count < 20_001; count += 1) write.Seal({ ownerName: 'many', isVoid: false });
    finish();
    finish();
    expect(told).toEqual([20_000, 1]);
  });

  test('find the indexes again that were put aside for them', () => {
    const names = () => database.prepare("select name from sqlite_master where type = 'index' order by name").all();
    const before = names();
    const indexes = withoutIndexes(database);
    expect([before.length, names()]).toEqual([1, []]);
    indexes.restore();
    expect(names()).toEqual(before);
  });
});
