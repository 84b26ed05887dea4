import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Source } from '../../gateway/source/source.ts';
import { unreachableSource } from '../../gateway/source/unreachable-source.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';

const context = { requestId: '7', authorization: 'Bearer of the client' };
const seen: unknown[] = [];
const population: Source = {
  name: 'population',
  send: async (_request, _signal, given) => {
    seen.push(given);
    return { data: { person: { name: '王䶮' } } };
  },
  health: async () => ({ isSynthetic: true }),
  stop: async () => undefined,
};

describe('a gateway asked from within its process', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    const others = ['enterprise', 'spatial', 'license'].map(unreachableSource);
    gateway = await openGateway([population, ...others]);
  });
  afterAll(() => gateway.stop());
  const ask = (query: string, variables = {}, operationName = 'A') =>
    gateway.within({ query, operationName, variables }, context);
  const query = 'query A($id: CitizenId!) { person(idNumber: $id) { name } }';

  test('answers as it would a client, and hands on who asks', async () => {
    const id = '31010719860915961X';
    expect(await ask(query, { id, andMore: 'than it declares' })).toEqual({
      data: { person: { name: '王䶮' } },
      errors: [],
    });
    expect(seen).toEqual([expect.objectContaining(context)]);
  });

  test.each<[string, string, Record<string, unknown>, string, string]>([
    ['is no GraphQL', '{', {}, 'A', 'GRAPHQL_PARSE_FAILED'],
    ['asks for a field that there is not', 'query A { nobody }', {}, 'A', 'GRAPHQL_VALIDATION_FAILED'],
    ['has a number that does not check', query, { id: '310107198609159611' }, 'A', 'INVALID_IDENTIFIER'],
    ['lacks a variable', query, {}, 'A', 'BAD_USER_INPUT'],
    ['has another name than it is asked by', query, {}, 'B', 'OPERATION_RESOLUTION_FAILURE'],
  ])('refuses what %s, and does not throw', async (_title, text, variables, name, code) => {
    const { data, errors } = await ask(text, variables, name);
    expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, [code]]);
  });

  test('tells that a registry is down by an error beside null, never by null alone', async () => {
    const { data, errors } = await ask('query A { enterprise(uscc: "91310101MB000F01XU") { name } }');
    expect(data).toEqual({ enterprise: null });
    expect(errors).toMatchObject([
      { path: ['enterprise'], extensions: { code: 'REGISTRY_UNAVAILABLE', registry: 'enterprise' } },
    ]);
  });
});
