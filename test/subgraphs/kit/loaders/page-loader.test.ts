import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Connection } from '../../../../subgraphs/kit/connection.ts';
import { type Database, openDatabase } from '../../../../subgraphs/kit/database.ts';
import { pageLoader } from '../../../../subgraphs/kit/loaders/page-loader.ts';
import { tableOf } from '../../../../subgraphs/kit/table.ts';

const Entry = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: {
    id: p.integer().primary().autoincrement(false),
    owner: p.string(),
    madeOn: p.string(),
    isOpen: p.boolean(),
  },
});
class Entries extends Migration {
  override up(): void {
    this.addSql(
      'create table `entry` (`id` integer not null primary key, `owner` text not null, `made_on` text not null, `is_open` integer not null);',
    );
  }
}
/** Three owners, days that repeat, so that only the id makes the order total. */
const rows = Array.from({ length: 90 }, (_, id) => ({
  id,
  owner: `o${id % 3}`,
  madeOn: `2026-01-${10 + (id % 7)}`,
  isOpen: id % 2 === 0,
}));

describe('pages of a list', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ file: ':memory:', entities: [Entry], migrations: [{ name: '1', class: Entries }] });
    await database.orm.em.fork().insertMany(Entry, rows);
  });
  afterAll(() => database.stop());

  const loader = (isDescending: boolean) => {
    const table = tableOf(Entry);
    return pageLoader(database, {
      table,
      parent: 'owner',
      order: ['madeOn', 'id'],
      isDescending,
      where: ({ isOpen }: { isOpen?: boolean }) =>
        isOpen === undefined ? undefined : sql`${table.column('isOpen')} = ${isOpen ? 1 : 0}`,
    });
  };
  const expected = (owner: string, isDescending: boolean, isOpen?: boolean) => {
    const own = rows.filter((row) => row.owner === owner && (isOpen === undefined || row.isOpen === isOpen));
    const sorted = own.toSorted((a, b) => a.madeOn.localeCompare(b.madeOn) || a.id - b.id);
    return (isDescending ? sorted.toReversed() : sorted).map(({ id }) => id);
  };

  test('walked page by page give every row once, in order, for any page size, direction and filter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        fc.option(fc.boolean(), { nil: undefined }),
        async (first, isDescending, isOpen) => {
          const load = loader(isDescending);
          const filter = isOpen === undefined ? {} : { isOpen };
          const seen: number[] = [];
          let page: Connection<{ id: number }> | undefined;
          do {
            page = await load('o1', { first, after: page?.pageInfo.endCursor ?? null }, filter);
            seen.push(...page.nodes.map(({ id }) => id));
          } while (page.pageInfo.hasNextPage);
          expect(seen).toEqual(expected('o1', isDescending, isOpen));
          expect(await page.totalCount()).toBe(seen.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('of many owners take one statement, and one more for their totals', async () => {
    const load = loader(false);
    const before = database.statements();
    const pages = await Promise.all(['o0', 'o1', 'o2', 'nobody'].map((owner) => load(owner, { first: 5 }, {})));
    expect(database.statements() - before).toBe(1);
    expect(pages.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      ...['o0', 'o1', 'o2'].map((owner) => expected(owner, false).slice(0, 5)),
      [],
    ]);
    const totals = await Promise.all(pages.map((page) => page.totalCount()));
    expect(totals).toEqual([30, 30, 30, 0]);
    expect(database.statements() - before).toBe(2);
  });

  test('with different filters in one tick do not mix', async () => {
    const load = loader(false);
    const [open, closed] = await Promise.all([
      load('o0', { first: 3 }, { isOpen: true }),
      load('o0', { first: 3 }, { isOpen: false }),
    ]);
    expect(open.nodes.map(({ id }) => id)).toEqual(expected('o0', false, true).slice(0, 3));
    expect(closed.nodes.map(({ id }) => id)).toEqual(expected('o0', false, false).slice(0, 3));
  });
});
