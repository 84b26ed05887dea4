import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMatters } from '../../../../command/open-affairs.ts';
import { paths } from '../../../../command/paths.ts';
import { affairs } from '../../../../subgraphs/affairs/index.ts';
import { scriptedGateway } from '../../../support/proof/scripted-gateway.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';

let opened: TestRegistry;
const matters = readMatters({ matters: paths.matters, supergraph: paths.supergraph });
const key = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: 'x',
  kid: 'k1',
  alg: 'EdDSA',
  createdAt: '',
  retiredAt: null,
  isDemonstration: true,
};
beforeAll(async () => {
  const keys = { signer: () => Promise.reject(new Error('not asked')), keySet: async () => ({ keys: [key as never] }) };
  opened = await openTestRegistry(affairs({ matters, keys, ask: scriptedGateway({}).ask }));
});
afterAll(() => opened.stop());

interface Page {
  readonly nodes: readonly { readonly code: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}
async function page(given: string): Promise<Page> {
  const { data, errors } = await opened.ask(
    `{ matters(on: "2026-11-24", ${given}) { nodes { code } pageInfo { hasNextPage endCursor } totalCount } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { matters: Page }).matters;
}

describe('the list of matters', () => {
  test('is whole and in one order, however it is paged', async () => {
    const all = matters.all('2026-11-24').map(({ code }) => code);
    expect(all.length).toBeGreaterThan(15);
    for (const first of [1, 5, 100]) {
      const codes: string[] = [];
      for (let after = '', more = true; more; ) {
        const { nodes, pageInfo, totalCount } = await page(`first: ${first}${after}`);
        codes.push(...nodes.map(({ code }) => code));
        expect(totalCount).toBe(all.length);
        more = pageInfo.hasNextPage;
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(codes).toEqual(all);
    }
  });

  test.each([
    ['結婚', 0],
    ['结婚登记', 1],
    ['AFTER A DEATH', 1],
    ['  after-death  ', 1],
    ['.*', 0],
  ])('searched for %j', async (search, least) => {
    const { totalCount } = await page(`search: ${JSON.stringify(search)}`);
    if (least === 0) expect(totalCount).toBe(0);
    else expect(totalCount).toBeGreaterThanOrEqual(least);
  });

  test.each(['first: 0', 'first: 101', 'after: "x"'])('is refused with %s', async (given) => {
    const { data, errors } = await opened.ask(`{ matters(${given}) { totalCount } }`);
    expect([data, errors?.[0]?.extensions?.code]).toEqual([{ matters: null }, 'BAD_USER_INPUT']);
  });
});

describe('a matter', () => {
  test('is the list in force on the day: marriage needs the household book until 2025-05-09', async () => {
    const papers = async (on: string) => {
      const text = `{ matter(code: "marriage-registration", on: "${on}") { validFrom validTo materials { name } } }`;
      return (await opened.ask(text)).data?.matter as { materials: { name: string }[] } | null;
    };
    const hasBook = (list: Awaited<ReturnType<typeof papers>>) =>
      list?.materials.some(({ name }) => name.includes('户口簿'));
    expect([hasBook(await papers('2025-05-09')), hasBook(await papers('2025-05-10'))]).toEqual([true, false]);
    expect(await papers('1949-09-30')).toBeNull();
  });

  test('begins with the applicant, and says its limit in days', async () => {
    const text = '{ matter(code: "home-transfer") { inputs { name isApplicant } limit { days isWorkingDays } } }';
    expect((await opened.ask(text)).data?.matter).toMatchObject({
      inputs: expect.arrayContaining([{ name: 'buyer', isApplicant: true }]),
      limit: { days: 5, isWorkingDays: true },
    });
  });

  test.each(['__proto__', 'constructor', ''])('called %j is none', async (code) => {
    expect(await opened.ask(`{ matter(code: "${code}") { title } }`)).toEqual({ data: { matter: null } });
  });

  test('is found by another registry under its first day alone', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Matter { validFrom } } }`;
    const of = ['2025-05-10', '2025-06-01'].map((validFrom) => ({
      __typename: 'Matter',
      code: 'marriage-registration',
      validFrom,
    }));
    expect((await opened.ask(query, { of })).data).toEqual({ _entities: [{ validFrom: '2025-05-10' }, null] });
  });
});

test('the keys that verify receipts are published without what signs', async () => {
  const { data } = await opened.ask('{ receiptKeys { keyId algorithm jwk isDemonstration retiredAt } }');
  expect(data).toMatchObject({
    receiptKeys: [{ keyId: 'k1', algorithm: 'EdDSA', isDemonstration: true, retiredAt: null }],
  });
  expect(JSON.stringify(data)).not.toContain('\\"d\\"');
});
