import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examples } from '../../command/examples.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';
import { openLanes, type Sent } from '../support/two-lanes.ts';

const posted = (body: unknown, headers: Record<string, string> = {}): Sent => ({ headers, body: JSON.stringify(body) });
const inAddress = (search: Record<string, string>): string => `?${new URLSearchParams(search)}`;
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const tree = (levels: number) =>
  `{ ...F0 } ${times(levels, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Query { __typename }`;
const [joined] = examples();
const founder = { query: joined?.query ?? '', variables: JSON.parse(joined?.variables ?? '{}') };

const lanes = openLanes();
afterAll(() => lanes.stop());

describe('a gateway with limits', () => {
  let city: City;
  let gateway: TestGateway;
  beforeAll(async () => {
    city = await openCity();
    gateway = await openGateway(city.registries.map(localSource));
  });
  afterAll(async () => {
    await gateway.stop();
    await city.stop();
  });
  const expectToAnswer = async () => {
    const { data, errors } = await gateway.ask(founder.query, founder.variables);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ person: { name: expect.any(String) } });
  };

  describe.each<[string, string, RegExp]>([
    ['a tree of fragments', tree(60), /spreads more than 1000000000 fragments/],
    ['a tree of fragments that nobody spreads', tree(60).replace('{ ...F0 }', '{ __typename }'), /spreads more than/],
    [
      'a ring of fragments with a tree in it',
      tree(60).replace('F60 on Query { __typename }', 'F60 on Query { ...F0 }'),
      /spreads more than/,
    ],
    ['400 aliased roots', `{ ${times(400, (at) => `x${at}: __typename`)} }`, /400 aliases/],
    ['one field 800 times', `{ person(idNumber: "x") { ${'name '.repeat(800)} } }`, /800 times for one place/],
    ['20,000 tokens', `{ ${'__typename '.repeat(20_000)} }`, /more than 2500 tokens/],
    ['1,000 brackets', `{ a(b: ${'['.repeat(1_000)}${']'.repeat(1_000)}) }`, /brackets 1002 deep/],
    ['300 directives', `{ __typename ${'@include(if: true) '.repeat(300)} }`, /300 directives/],
  ])('refuses %s', (_title, query, says) => {
    const expected = { message: expect.stringMatching(says), extensions: { code: 'DOCUMENT_TOO_LARGE' } };

    test('on both lanes of HTTP alike, before Apollo Server sees it, and answers the next request', async () => {
      const answers = [
        await lanes.send(gateway.url, posted({ query })),
        await lanes.sendToApollo(gateway.url, posted({ query })),
      ];
      for (const { status, isApollo, body } of answers) {
        expect([status, isApollo]).toEqual([400, false]);
        expect(JSON.parse(body)).toEqual({ errors: [expected] });
      }
      expect(answers[0]).toEqual(answers[1]);
      await expectToAnswer();
    });

    test('in this process', async () => {
      const { data, errors } = await gateway.within({ query, operationName: '', variables: {} }, { requestId: 'one' });
      expect([data, errors]).toEqual([null, [expected]]);
    });
  });

  test('refuses a tree of fragments in the address', async () => {
    const address = `${gateway.url}/graphql${inAddress({ query: tree(40) })}`;
    const response = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_TOO_LARGE' } }] });
    await expectToAnswer();
  });

  test('refuses variables that are too many, on both lanes alike, and answers the next request', async () => {
    const query = 'query ($ids: [CitizenId!]!) { people(idNumbers: $ids) { name } }';
    const sent = posted({ query, variables: { ids: Array(3_000).fill('x') } });
    const answers = [
      await lanes.sendToApollo(gateway.url, sent),
      await lanes.send(gateway.url, sent),
      await lanes.sendToApollo(gateway.url, sent),
    ];
    expect(answers.map(({ isApollo }) => isApollo)).toEqual([true, false, true]);
    for (const { status, body } of answers) {
      expect(status).toBe(400);
      expect(JSON.parse(body)).toEqual({
        errors: [
          {
            message: 'A list in the variables has 3000 entries; this gateway takes at most 2000.',
            extensions: { code: 'VARIABLES_TOO_LARGE' },
          },
        ],
      });
    }
    await expectToAnswer();
  });

  test('refuses what could cost too much, by its variables, and names the cost', async () => {
    const counted = 'query ($n: Int) { enterprises(first: $n) { nodes { shareholdings(first: $n) { totalCount } } } }';
    expect((await gateway.ask(counted, { n: 100 })).errors).toBeUndefined();
    const refused = await gateway.ask(
      'query ($n: Int) { enterprises(first: $n) { nodes { shareholdings(first: $n) { nodes { holder { ... on Enterprise { shareholdings(first: $n) { nodes { holder { __typename } } } } } } } } } }',
      { n: 100 },
    );
    expect(refused).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /^The operation could cost \d+, in objects of its answer; this gateway takes at most 50000\.$/,
          ),
          extensions: { code: 'DOCUMENT_TOO_LARGE' },
        },
      ],
    });
    await expectToAnswer();
  });

  test('tells a developer what a request could cost and did, on both lanes alike, and counts it for metrics', async () => {
    const sent = posted(founder, { 'mianti-cost': '1' });
    const answers = [await lanes.sendToApollo(gateway.url, sent), await lanes.send(gateway.url, sent)];
    expect(answers.map(({ isApollo }) => isApollo)).toEqual([true, false]);
    expect(answers[0]?.body).toBe(answers[1]?.body);
    const { cost } = JSON.parse(answers[0]?.body ?? '').extensions;
    expect(cost.actual).toBeGreaterThan(5);
    expect(cost.estimated).toBeGreaterThan(cost.actual);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toMatch(/mianti_operation_cost_count\{kind="actual"\} [1-9]/);
  });

  test('hides its schema from strangers: no suggestions where the playground is off', async () => {
    const closed = await openGateway(city.registries.map(localSource), { isIntrospectable: false });
    try {
      const asked = { query: '{ persom(idNumber: "x") { nam } }' };
      const [hidden, open] = [
        await lanes.send(closed.url, posted(asked)),
        await lanes.send(gateway.url, posted(asked)),
      ];
      expect(open.body).toContain('Did you mean');
      expect([hidden.status, hidden.body.includes('Did you mean')]).toEqual([400, false]);
    } finally {
      await closed.stop();
    }
  });
});

describe('operations by their hash', () => {
  let city: City;
  let gateway: TestGateway;
  let listed: TestGateway;
  beforeAll(async () => {
    city = await openCity();
    const sources = city.registries.map(localSource);
    gateway = await openGateway(sources);
    listed = await openGateway(sources, {
      knownOperations: [{ file: 'founder.graphql', text: founder.query }],
      safelist: [founder.query],
    });
  });
  afterAll(async () => {
    await Promise.all([gateway.stop(), listed.stop()]);
    await city.stop();
  });
  const hashOf = (query: string) => ({
    persistedQuery: { version: 1, sha256Hash: hash('sha256', query, 'hex') },
  });
  const byHash = { variables: founder.variables, extensions: hashOf(founder.query) };

  test('are asked for, sent once, and found from then on, on the hot lane, with the same answer', async () => {
    const first = await lanes.send(gateway.url, posted(byHash));
    expect([first.status, JSON.parse(first.body)]).toEqual([
      200,
      { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
    ]);
    const plain = await lanes.send(gateway.url, posted(founder));
    const registered = await lanes.send(gateway.url, posted({ ...founder, ...byHash }));
    const found = await lanes.send(gateway.url, posted(byHash));
    const negotiated = await lanes.sendToApollo(gateway.url, posted(byHash));
    expect([registered.body, found.body, negotiated.body]).toEqual(Array(3).fill(plain.body));
    expect([found.isApollo, negotiated.isApollo]).toEqual([false, true]);
    const address = inAddress({
      extensions: JSON.stringify(byHash.extensions),
      variables: JSON.stringify(founder.variables),
    });
    const got = await fetch(`${gateway.url}/graphql${address}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await got.text()).toBe(plain.body);
  });

  test('are not kept where they are no operation, or under another’s hash', async () => {
    const wrong = '{ weather }';
    await lanes.send(gateway.url, posted({ query: wrong, extensions: hashOf(wrong) }));
    const asked = await lanes.send(gateway.url, posted({ extensions: hashOf(wrong) }));
    expect(JSON.parse(asked.body)).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] });
    const stolen = await lanes.send(
      gateway.url,
      posted({ query: '{ __typename }', extensions: hashOf(founder.query) }),
    );
    expect([stolen.status, JSON.parse(stolen.body).errors[0].message]).toEqual([
      400,
      'provided sha does not match query',
    ]);
  });

  test('are all that a gateway with a safelist runs', async () => {
    for (const body of [founder, byHash, { ...founder, ...byHash }]) {
      const { status, body: text } = await lanes.send(listed.url, posted(body));
      expect([status, text.startsWith('{"data":{"person":{"name"')]).toEqual([200, true]);
    }
    const other = { query: '{ __typename }' };
    for (const body of [other, { ...other, extensions: hashOf(other.query) }, { query: `${founder.query} ` }]) {
      for (const send of [lanes.send, lanes.sendToApollo]) {
        const { status, isApollo, body: text } = await send(listed.url, posted(body));
        expect([status, isApollo, JSON.parse(text).errors[0].extensions.code]).toEqual([403, false, 'FORBIDDEN']);
      }
    }
    const headers = { 'apollo-require-preflight': '1' };
    for (const search of [other, { query: `${other.query}#${founder.query}` }]) {
      expect((await fetch(`${listed.url}/graphql${inAddress(search)}`, { headers })).status).toBe(403);
    }
    const twice = `?query=${encodeURIComponent(founder.query)}&query=${encodeURIComponent(other.query)}`;
    expect((await fetch(`${listed.url}/graphql${twice}`, { headers })).status).toBe(400);
  });

  test('are no bar to what affairs asks in this process', async () => {
    const { errors, data } = await listed.within(
      { query: 'query T { __typename }', operationName: 'T', variables: {} },
      { requestId: 'one' },
    );
    expect([errors, data]).toEqual([[], { __typename: 'Query' }]);
  });
});
