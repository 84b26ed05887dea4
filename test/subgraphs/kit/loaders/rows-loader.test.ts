import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { columnsOf } from '../../../../subgraphs/kit/columns/columns.ts';
import type { Database } from '../../../../subgraphs/kit/database.ts';
import { type RowsOptions, rowsLoader } from '../../../../subgraphs/kit/loaders/rows-loader.ts';
import { loggedDatabase } from '../../../support/logged-database.ts';
import { entries, openEntries } from './entries.ts';

type Options = Pick<RowsOptions<unknown>, 'isDescending' | 'where'>;

describe('the rows of a parent', () => {
  let opened: Database;
  beforeAll(async () => {
    opened = await openEntries();
  });
  afterAll(() => opened.stop());
  const loader = (options: Options = {}) => {
    const { database, texts } = loggedDatabase(opened);
    const load = rowsLoader(database, {
      table: entries,
      parent: 'owner',
      order: ['madeOn', 'id'],
      most: 2,
      ...options,
    });
    return { load, texts };
  };

  test('are the first of their order up to their bound, for one parent as for several', async () => {
    const { load } = loader();
    const idsOf = async (owner: string) => (await load(owner)).map(({ id }) => id);
    expect(await idsOf('a')).toEqual([4, 2]);
    expect(await Promise.all(['b', 'a', 'nobody'].map(idsOf))).toEqual([[5, 3], [4, 2], []]);
  });

  test('may come in the other direction, and only those that meet a condition', async () => {
    const { load } = loader({ isDescending: true, where: sql`${sql.ref('size')} > 0` });
    expect((await load('a')).map(({ id }) => id)).toEqual([2, 4]);
  });

  test('have the columns asked for, their parent’s and those of their order, for one parent as for several', async () => {
    const { load } = loader();
    const size = columnsOf('size');
    const row = { id: 4, owner: 'a', madeOn: '2026-01-05', size: 40 };
    expect((await load('a', size))[0]).toEqual(row);
    expect((await Promise.all([load('a', size), load('b', size)]))[0]?.[0]).toEqual(row);
  });

  test('have for each who asks in one tick what he asked for, of one statement', async () => {
    const { load, texts } = loader();
    const [sizes, notes, others] = await Promise.all([
      load('a', columnsOf('size')),
      load('a', columnsOf('note')),
      load('b', columnsOf()),
    ]);
    expect([sizes.map(({ size }) => size), notes.map(({ note }) => note), others.length]).toEqual([
      [40, 20],
      ['note 4', 'note 2'],
      2,
    ]);
    expect(texts.length).toBe(1);
  });
});
