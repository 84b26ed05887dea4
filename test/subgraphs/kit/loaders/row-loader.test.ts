import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../../../subgraphs/kit/columns/columns.ts';
import type { Database } from '../../../../subgraphs/kit/database.ts';
import { rowLoader } from '../../../../subgraphs/kit/loaders/row-loader.ts';
import { loggedDatabase } from '../../../support/logged-database.ts';
import { entries, openEntries } from './entries.ts';

describe('a row by its key', () => {
  let opened: Database;
  beforeAll(async () => {
    opened = await openEntries();
  });
  afterAll(() => opened.stop());
  const loader = () => {
    const { database, texts } = loggedDatabase(opened);
    return { load: rowLoader(database, entries, 'note'), texts };
  };
  const whole = { id: 2, owner: 'a', madeOn: '2026-01-07', note: 'note 2', size: 20 };

  test('is whole where nobody says what is read, and null where there is none', async () => {
    const { load } = loader();
    expect(await Promise.all([load('note 2'), load('nothing')])).toEqual([whole, null]);
  });

  test('has the columns asked for, and its key', async () => {
    const { load, texts } = loader();
    expect(await load('note 2', columnsOf('size'))).toEqual({ note: 'note 2', size: 20 });
    expect(texts).toEqual(['select "note" as "note", "size" as "size" from "entry" where "note" in (?)']);
  });

  test('has for each who asks in one tick what he asked for, of one statement', async () => {
    const { load, texts } = loader();
    const [size, owner, other, none] = await Promise.all([
      load('note 2', columnsOf('size')),
      load('note 2', columnsOf('owner')),
      load('note 3', columnsOf('madeOn')),
      load('nothing', columnsOf('id')),
    ]);
    expect([size?.size, owner?.owner, other?.madeOn, none]).toEqual([20, 'a', '2026-01-06', null]);
    expect(texts.length).toBe(1);
  });

  test('is whole for all of a tick where one of them does not say', async () => {
    const { load, texts } = loader();
    const [, row] = await Promise.all([load('note 2', columnsOf('size')), load('note 2')]);
    expect([row, texts.length]).toEqual([whole, 1]);
  });

  test('has the columns of its own tick, not of an earlier one', async () => {
    const { load } = loader();
    await load('note 2', columnsOf('owner'));
    expect(await load('note 2', columnsOf('size'))).toEqual({ note: 'note 2', size: 20 });
  });
});
