import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { rowsOfDivision } from '../../../subgraphs/kit/rows-of-division.ts';
import { spatial } from '../../../subgraphs/spatial/index.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { sourced } from '../../support/sourced.ts';

const codes = ['310000', '310101', '310101002', '310101002001', '310101010', '310110', '320000', '320100', '320102'];

describe('the rows of a division', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    const rows = codes.map((code) => ({ code, name: code, level: 'DISTRICT', parentCode: null, ...sourced }));
    registry = await openTestRegistry(spatial, { Division: rows });
  });
  afterAll(() => registry.stop());

  test.each([
    ['a province, by four zeros', '310000', codes.slice(0, 6)],
    ['a prefecture, by two zeros', '320100', ['320100', '320102']],
    ['a district', '310101', codes.slice(1, 5)],
    ['a district whose code ends in one zero', '310110', ['310110']],
    ['a street', '310101002', ['310101002', '310101002001']],
    ['a street whose code ends in a zero', '310101010', ['310101010']],
    ['a community', '310101002001', ['310101002001']],
    ['a district without any', '310104', []],
  ])('are those of %s', async (_what, division, expected) => {
    const lying = rowsOfDivision(sql.ref('code'), division);
    const rows = await registry.registry.database.read(
      sql<{ code: string }>`select code from division where ${lying} order by code`,
    );
    expect(rows.map(({ code }) => code)).toEqual(expected);
  });
});
