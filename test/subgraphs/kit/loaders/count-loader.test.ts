import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Database } from '../../../../subgraphs/kit/database.ts';
import { countLoader } from '../../../../subgraphs/kit/loaders/count-loader.ts';
import { entries, openEntries } from './entries.ts';

describe('the number of a parent’s rows', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openEntries();
  });
  afterAll(() => database.stop());

  test('is 0 where there are none, and one statement finds those of a tick', async () => {
    const load = countLoader(database, { table: entries, parent: 'owner' });
    const before = database.statements();
    expect(await Promise.all(['a', 'nobody', 'b', 'a'].map(load))).toEqual([3, 0, 3, 3]);
    expect(database.statements() - before).toBe(1);
  });

  test('is of those that meet a condition', async () => {
    const load = countLoader(database, { table: entries, parent: 'owner', where: sql`size > 0` });
    expect(await Promise.all(['a', 'b'].map(load))).toEqual([2, 3]);
  });
});
