import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { columnsOf } from '../../../../subgraphs/kit/columns/columns.ts';
import type { Database } from '../../../../subgraphs/kit/database.ts';
import { pageLoader } from '../../../../subgraphs/kit/loaders/page-loader.ts';
import { pageStatements } from '../../../../subgraphs/kit/loaders/page-statements.ts';
import { loggedDatabase } from '../../../support/logged-database.ts';
import { entries, openEntries } from './entries.ts';

const options = { table: entries, parent: 'owner', order: ['madeOn', 'id'] } as const;

describe('the statements of a page', () => {
  let opened: Database;
  let compiled: number;
  beforeAll(async () => {
    opened = await openEntries();
  });
  afterAll(() => opened.stop());
  const counting = (): Database => {
    compiled = 0;
    const compile: Database['compile'] = (statement) => {
      compiled += 1;
      return opened.compile(statement);
    };
    return { ...opened, compile };
  };
  const wanted = (...properties: string[]) => ({ properties, name: properties.join() });
  const page = { first: 1, after: null };

  test('read one row more than the page holds, which tells whether there is a next one', async () => {
    const { rows } = pageStatements(opened, options);
    const condition = { filter: {}, page, wanted: wanted('id') };
    expect(await rows(['a'], condition)).toEqual([{ id: 4 }, { id: 2 }]);
    expect((await rows(['a', 'b'], condition)).map(({ id }) => id).toSorted()).toEqual([2, 3, 4, 5]);
  });

  test('go on after a cursor’s values', async () => {
    const { rows } = pageStatements(opened, options);
    const after = { first: 1, after: ['2026-01-07', 2] };
    expect(await rows(['a'], { filter: {}, page: after, wanted: wanted('id') })).toEqual([{ id: 0 }]);
  });

  test('are built once for the same columns, and no more often than a hundred are kept', async () => {
    const where = ({ most }: { most?: number }) => (most === undefined ? undefined : sql`size < ${most}`);
    const { rows } = pageStatements<{ id: number; owner: string; madeOn: string }, { most?: number }>(counting(), {
      ...options,
      table: entries,
      where,
    });
    const read = (most: number, ...names: string[]) =>
      rows(['a'], { filter: { most }, page, wanted: wanted(...names) });
    for (let again = 0; again < 3; again += 1) for (const name of ['id', 'note']) await read(1_000, name);
    expect(compiled).toBe(2);
    for (let most = 0; most < 99; most += 1) await read(most, 'id');
    await read(1_000, 'note');
    expect(compiled).toBe(101);
    // What was not asked for longest made room.
    await read(1_000, 'id');
    expect(compiled).toBe(102);
  });

  test('have for each who asks in one tick what he asked for, of one statement for one page and filter', async () => {
    const { database, texts } = loggedDatabase(opened);
    const load = pageLoader(database, options);
    const [notes, sizes, others] = await Promise.all([
      load('a', { first: 1 }, {}, columnsOf('note')),
      load('a', { first: 1 }, {}, columnsOf('size')),
      load('b', { first: 1 }, {}, columnsOf()),
    ]);
    expect([notes.nodes[0]?.note, sizes.nodes[0]?.size, others.nodes.length]).toEqual(['note 4', 40, 1]);
    expect(texts.length).toBe(1);
  });

  test('read the parent and the columns of the order, whoever asks for less', async () => {
    const { nodes, pageInfo } = await pageLoader(opened, options)('a', { first: 1 }, {}, columnsOf());
    expect(nodes).toEqual([{ owner: 'a', madeOn: '2026-01-05', id: 4 }]);
    const next = await pageLoader(opened, options)('a', { first: 1, after: pageInfo.endCursor }, {}, columnsOf('note'));
    expect(next.nodes).toEqual([{ owner: 'a', madeOn: '2026-01-07', id: 2, note: 'note 2' }]);
  });
});
