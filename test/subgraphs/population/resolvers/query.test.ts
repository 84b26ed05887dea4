import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { population } from '../../../../subgraphs/population/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { numbers, personRow } from '../person-row.ts';

describe('namesakes', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(population, {
      Person: [
        personRow(numbers.father, { name: '陈静' }),
        personRow(numbers.mother, { name: '陈静', status: 'DECLARED_MISSING' }),
        personRow(numbers.child, { name: '陈静', status: 'DECEASED', deathDate: '2025-01-01' }),
        personRow(numbers.old, { name: '陈静', status: 'CANCELLED' }),
        personRow('440524188001010014', { name: '陈静怡' }),
      ],
    });
  });
  afterAll(() => registry.stop());
  const counted = (name: string) => registry.ask('query ($name: String!) { namesakeCount(name: $name) }', { name });

  test.each([
    ['陈静', 2],
    ['陈静怡', 1],
    ['陈', 0],
    ["' or 1 = 1 --", 0],
  ])('called exactly %s are counted: the living who are registered', async (name, count) => {
    expect(await counted(name)).toEqual({ data: { namesakeCount: count } });
  });

  test.each(['', '  '])('of no name are refused, not counted as none', async (name) => {
    const { data, errors } = await counted(name);
    expect(data).toEqual({ namesakeCount: null });
    expect(errors?.[0]).toMatchObject({
      message: '"name" is empty; expected the name to count',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('are found by the index of names', async () => {
    const plan = await registry.registry.database.orm.em
      .getConnection()
      .execute("explain query plan select count(*) from person where name in ('陈静')");
    expect(JSON.stringify(plan)).toContain('person_name_index');
  });
});
