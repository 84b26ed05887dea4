import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../../../subgraphs/kit/database.ts';
import { keyStatement } from '../../../../subgraphs/kit/loaders/key-statement.ts';

describe('a statement by keys', () => {
  let database: Database;
  let built: boolean[];
  beforeAll(async () => {
    database = await openDatabase({ file: ':memory:', entities: [], migrations: [] });
    await database.orm.em
      .getConnection()
      .execute("insert into registry_fact (name, value) values ('a', '1'), ('b', '2'), ('c', '3')");
  });
  afterAll(() => database.stop());

  const reader = () => {
    built = [];
    const read = keyStatement<{ name: string }>(database, ({ list, isOne }) => {
      built.push(isOne);
      return sql`select name from registry_fact where value <> ${'9'} and name in (${list}) order by name`;
    });
    return async (...keys: string[]) => (await read(keys)).map(({ name }) => name);
  };

  test('finds each key once, however many there are', async () => {
    const read = reader();
    expect(await read('a')).toEqual(['a']);
    expect(await read('c', 'a')).toEqual(['a', 'c']);
    expect(await read('a', 'b', 'c')).toEqual(['a', 'b', 'c']);
    expect(await read('a', 'b', 'c', 'x', 'y')).toEqual(['a', 'b', 'c']);
  });

  test('is built once for one key and once for any number of them', async () => {
    const read = reader();
    for (const keys of ['a', 'b', 'ab', 'ba', 'abc', 'abcd', 'cba']) await read(...keys);
    expect(built).toEqual([true, false]);
  });

  test('takes any text as a key, alone and beside others', async () => {
    const read = reader();
    for (const odd of ['"', '\\', "'", '], ["a"', '\u0000', '\ud800', '名']) {
      expect(await read(odd)).toEqual([]);
      expect(await read('b', odd)).toEqual(['b']);
    }
  });

  test('is built once for each set of columns, and two hundred of them are kept', async () => {
    const names: string[] = [];
    const read = keyStatement<object>(database, ({ list }, { name }) => {
      names.push(name);
      return sql`select name from registry_fact where name in (${list})`;
    });
    const ask = (name: string) => read(['a'], { properties: ['name'], name });
    for (const name of ['first', 'second', 'first', 'second']) await ask(name);
    expect(names).toEqual(['first', 'second']);
    for (let other = 0; other < 199; other += 1) await ask(`other ${other}`);
    await ask('second');
    expect(names.length).toBe(201);
    // What was not asked for longest made room.
    await ask('first');
    expect(names.at(-1)).toBe('first');
    expect(names.length).toBe(202);
  });

  test('is counted each time it is read', async () => {
    const read = reader();
    const before = database.statements();
    await read('a');
    await read('a');
    expect(database.statements() - before).toBe(2);
  });
});
