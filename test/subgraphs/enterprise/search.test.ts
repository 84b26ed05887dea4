import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enterprise } from '../../../subgraphs/enterprise/index.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { company, cooperative, holding, register, revoked } from './register.ts';

describe('a search for enterprises', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(enterprise, register);
  });
  afterAll(() => registry.stop());
  const found = async (filter: string) => {
    const { data, errors } = await registry.ask(`{ enterprises${filter} { nodes { uscc } totalCount } }`);
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = (data as never as Found).enterprises;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ uscc }) => uscc);
  };

  test('finds a part of the name, ordered by name', async () => {
    expect(await found('(name: "晴川")')).toEqual([holding, company]);
  });

  test('finds Latin letters in either case, and ignores spaces around the text', async () => {
    expect(await found('(name: " abc ")')).toEqual([cooperative]);
  });

  test.each([
    ['0%', [revoked]],
    ['_1', [revoked]],
    ['%%', []],
    ['__', []],
    ['\\\\%', []],
    ["' or 1=1 --", []],
  ])('takes %s as the text that it is, not as a pattern', async (text, expected) => {
    expect(await found(`(name: "${text}")`)).toEqual(expected);
  });

  test.each([
    ['(status: REVOKED)', [revoked]],
    ['(industrySection: ACCOMMODATION_AND_CATERING)', [revoked]],
    ['(industrySection: INTERNATIONAL_ORGANIZATIONS)', []],
    ['(division: "310151")', [cooperative]],
    ['(division: "310104")', []],
    ['(division: "310115", industrySection: INFORMATION_TECHNOLOGY, name: "控股")', [holding]],
  ])('meets every condition of %s', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  test('of no condition, or of the whole city, finds all', async () => {
    expect(await found('')).toHaveLength(4);
    expect(await found('(division: "310000")')).toHaveLength(4);
    expect(await found('(division: "31", name: null, status: null, industrySection: null)')).toHaveLength(4);
  });

  test('goes on where the last page ended, in one statement a page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let hasNextPage = true; hasNextPage; ) {
      const { data, statements } = await registry.count(
        'query ($after: String) { enterprises(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      expect(statements).toBe(1);
      const page = (data as never as { enterprises: Page }).enterprises;
      seen.push(...page.nodes.map(({ name }) => name));
      ({ hasNextPage, endCursor: after } = page.pageInfo);
    }
    expect(seen).toHaveLength(4);
    expect(seen).toEqual([...seen].sort());
  });

  test.each([
    ['(name: "晴")', '"name" has 1 characters; expected 2 to 100'],
    ['(name: "  ")', '"name" has 0 characters; expected 2 to 100'],
    [`(name: "${'川'.repeat(101)}")`, '"name" has 101 characters; expected 2 to 100'],
    [
      '(division: "310115001")',
      '"division" is a street or town; expected a district or larger: it is recorded by these',
    ],
    [
      '(division: "310103")',
      '"division" is 310103, which the register does not have; expected the city or a division of it',
    ],
    [
      '(division: "3101")',
      '"division" is 310100, which the register does not have; expected the city or a division of it',
    ],
    ['(first: 0)', '"first" is 0; expected 1 to 100'],
    ['(first: 1000000)', '"first" is 1000000; expected 1 to 100'],
    ['(after: "x")', '"after" is not a cursor of this list; expected an "endCursor" of an earlier page'],
  ])('%s is refused with what was expected', async (filter, message) => {
    const { data, errors } = await registry.ask(`{ enterprises${filter} { totalCount } }`);
    expect(data).toEqual({ enterprises: null });
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});

interface Found {
  enterprises: { nodes: { uscc: string }[]; totalCount: number };
}

interface Page {
  nodes: { name: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
