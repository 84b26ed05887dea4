import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { examples } from '../../command/examples.ts';
import { paths } from '../../command/paths.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { unreachableSource } from '../../gateway/source/unreachable-source.ts';
import { personas } from '../../seed/personas/personas.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';
import { operationDrawer } from '../support/operations/draw-operation.ts';
import { cityPools } from '../support/operations/pools.ts';
import { openLanes, type Received, type Sent } from '../support/two-lanes.ts';

const gateways = ['open', 'closed', 'partial'] as const;
type Name = (typeof gateways)[number];
/** Which lane takes a request whose operation is known: some never may, some never reach either. */
type Lane = 'hot' | 'apollo' | 'neither';

const posted = (body: unknown, headers: Record<string, string> = {}): Sent => ({
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const founder = examples()[0] ?? { query: '', variables: '{}' };
const byId = 'query ($id: CitizenId!) { person(idNumber: $id) { name licenses(first: 2) { nodes { number } } } }';
const id = JSON.parse(founder.variables).applicant as string;
const two = 'query A { __typename } query B { enterprises(first: 1) { totalCount } }';
const one = 'query Only { __typename }';

const good: readonly (readonly [title: string, sent: Sent])[] = [
  ...examples().map(
    ({ title, query, variables }) => [title, posted({ query, variables: JSON.parse(variables) })] as const,
  ),
  ...personas.flatMap(({ title, ids: { idNumber, uscc } }) => [
    ...(idNumber ? [[`${title}: the person`, posted({ query: byId, variables: { id: idNumber } })] as const] : []),
    ...(uscc
      ? [
          [
            `${title}: the enterprise`,
            posted({
              query: `{ enterprise(uscc: "${uscc}") { name status licenses { nodes { number holder { __typename } } } } }`,
            }),
          ] as const,
        ]
      : []),
  ]),
  ['a variable that nobody asked for', posted({ query: byId, variables: { id, extra: 1, constructor: 2 } })],
  ['no operationName where there is one operation', posted({ query: one })],
  ['an operationName of null', posted({ query: one, operationName: null })],
  ['an operationName that is right', posted({ query: one, operationName: 'Only' })],
  ['one of several operations', posted({ query: two, operationName: 'B' })],
  ['another of several operations', posted({ query: two, operationName: 'A' })],
  ['variables of null', posted(`{"query":"{ __typename }","variables":null}`)],
  ['extensions of null', posted(`{"query":"{ __typename }","extensions":null}`)],
  ['keys that are no request’s', posted({ query: '{ __typename }', other: [1], constructor: 1 })],
  ['the same key twice, the last counts', posted('{"query":"{ a }","query":"{ __typename }"}')],
  ['unicode escapes', posted('{"query":"{ \\u005f\\u005ftypename }"}')],
  ['space around the JSON', posted('\n\t {"query" : "{ __typename }"} \r\n')],
  ['a byte order mark', posted('\ufeff{"query":"{ __typename }"}')],
  ['a byte order mark in the document', posted({ query: '\ufeff{ __typename }' })],
  [
    'aliases that every object inherits',
    posted({
      query: `{ constructor: person(idNumber: "${id}") { toString: name __proto__: age hasOwnProperty: licenses(first: 1) { valueOf: totalCount } } }`,
    }),
  ],
  [
    'aliases of keys',
    posted({
      query: `{ person(idNumber: "${id}") { idNumber: name __typename: status name: __typename licenses(first: 1) { totalCount } } }`,
    }),
  ],
  [
    'a variable with a name of the gateway’s',
    posted({
      query:
        'query ($representations: CitizenId!) { person(idNumber: $representations) { name licenses(first: 1) { totalCount } } }',
      variables: { representations: id },
    }),
  ],
  [
    'a condition that holds',
    posted({
      query:
        'query ($c: Boolean!, $id: CitizenId!) { person(idNumber: $id) { name @skip(if: $c) licenses(first: 1) @include(if: $c) { totalCount } } }',
      variables: { c: true, id },
    }),
  ],
  [
    'a condition that does not',
    posted({
      query:
        'query ($c: Boolean!, $id: CitizenId!) { person(idNumber: $id) { name @skip(if: $c) licenses(first: 1) @include(if: $c) { totalCount } } }',
      variables: { c: false, id },
    }),
  ],
  ['everything skipped', posted({ query: '{ __typename @skip(if: true) }' })],
  ['nobody', posted({ query: byId, variables: { id: '31010719991001000X' } })],
  ['a refusal of a registry', posted({ query: '{ enterprises(first: 0) { totalCount } }' })],
  [
    'a refusal beside data',
    posted({ query: `{ enterprises(first: 0) { totalCount } person(idNumber: "${id}") { name } }` }),
  ],
  ['a variable of the wrong type', posted({ query: byId, variables: { id: 7 } })],
  [
    'a number as a text',
    posted({ query: 'query ($n: Int) { enterprises(first: $n) { totalCount } }', variables: { n: '3' } }),
  ],
  ['a fraction', posted({ query: 'query ($n: Int) { enterprises(first: $n) { totalCount } }', variables: { n: 1.5 } })],
  [
    'a number without a fraction',
    posted('{"query":"query ($n: Int) { enterprises(first: $n) { totalCount } }","variables":{"n":2.0}}'),
  ],
  [
    'a number beyond measure',
    posted('{"query":"query ($n: Int) { enterprises(first: $n) { totalCount } }","variables":{"n":1e400}}'),
  ],
  ['a missing variable', posted({ query: byId, variables: {} })],
  ['no variables at all', posted({ query: byId })],
  ['null for a needed variable', posted({ query: byId, variables: { id: null } })],
  ['a list for one', posted({ query: byId, variables: { id: [id] } })],
  [
    'one for a list',
    posted({ query: 'query ($ids: [CitizenId!]!) { people(idNumbers: $ids) { name } }', variables: { ids: id } }),
  ],
  ['an object for a code', posted({ query: byId, variables: { id: { toString: 1 } } })],
  ['a wrong check digit', posted({ query: byId, variables: { id: '310101199003070018' } })],
  [
    'many wrong codes',
    posted({
      query: 'query ($ids: [CitizenId!]!) { people(idNumbers: $ids) { name } }',
      variables: { ids: Array(80).fill('x') },
    }),
  ],
  [
    'an unknown enum value',
    posted({
      query: 'query ($s: EnterpriseStatus) { enterprises(status: $s) { totalCount } }',
      variables: { s: 'SLEEPING' },
    }),
  ],
  [
    'a field that an input does not have',
    posted({
      query: 'query ($a: Area!) { parcels(within: $a) { nodes { code } } }',
      variables: { a: { division: '310101', constructor: 1 } },
    }),
  ],
  ['200 kB of a variable', posted({ query: byId, variables: { id: 'x'.repeat(200_000) } })],
  [
    'depth',
    posted({
      query: `{ person(idNumber: "${id}") { ${'licenses(first: 1) { nodes { holder { ... on Person { '.repeat(5)}name${' } } } }'.repeat(5)} } }`,
    }),
  ],
  ['inline fragments 100 deep', posted({ query: `{ ${'... { '.repeat(100)}__typename${' }'.repeat(100)} }` })],
];

const mediaTypes = [
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json, application/json',
  'application/json, text/plain, */*',
  'application/json, multipart/mixed',
];

const refused: readonly (readonly [title: string, sent: Sent, lane: Lane])[] = [
  ['an unknown field', posted({ query: '{ weather }' }), 'apollo'],
  ['a broken document', posted({ query: '{' }), 'apollo'],
  ['an empty document', posted({ query: '' }), 'apollo'],
  ['a document of comments', posted({ query: '# nothing' }), 'apollo'],
  [
    'a wrong check digit in the document',
    posted({ query: '{ person(idNumber: "310101199003070018") { name } }' }),
    'apollo',
  ],
  ['a mutation', posted({ query: 'mutation { a }' }), 'apollo'],
  ['a subscription', posted({ query: 'subscription { a }' }), 'apollo'],
  ['no operationName where there are two', posted({ query: two }), 'apollo'],
  ['an empty operationName where there are two', posted({ query: two, operationName: '' }), 'apollo'],
  ['an empty operationName where there is one', posted({ query: one, operationName: '' }), 'apollo'],
  ['an operationName of none', posted({ query: one, operationName: 'Other' }), 'apollo'],
  ['an operationName that every object inherits', posted({ query: one, operationName: 'constructor' }), 'apollo'],
  ['an operationName that is a number', posted({ query: one, operationName: 1 }), 'apollo'],
  ['a query that is a number', posted({ query: 1 }), 'apollo'],
  ['a query that is a document', posted({ query: { kind: 'Document' } }), 'apollo'],
  ['variables that are a list', posted({ query: '{ __typename }', variables: [1] }), 'apollo'],
  ['variables that are a text', posted({ query: '{ __typename }', variables: '{}' }), 'apollo'],
  ['variables that are false', posted({ query: '{ __typename }', variables: false }), 'apollo'],
  ['extensions that are a text', posted({ query: '{ __typename }', extensions: 'x' }), 'apollo'],
  ['extensions that are a list', posted({ query: '{ __typename }', extensions: [] }), 'apollo'],
  [
    'a hash that nobody has sent the text of',
    posted({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }),
    'neither',
  ],
  [
    'a hash of another text',
    posted({ query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }),
    'neither',
  ],
  [
    'a document of 21 fields within each other',
    posted({ query: `{ ${'a { '.repeat(20)}a${' }'.repeat(20)} }` }),
    'neither',
  ],
  [
    'a tree of fragments',
    posted({
      query: `{ ...F0 } ${Array.from({ length: 30 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F30 on Query { __typename }`,
    }),
    'neither',
  ],
  ['a list of operations', posted([{ query: '{ __typename }' }]), 'apollo'],
  ['null', posted('null'), 'apollo'],
  ['an empty object', posted({}), 'apollo'],
  ['a text', posted('"{ __typename }"'), 'apollo'],
  [
    'plain text, as another site could post it',
    posted({ query: '{ __typename }' }, { 'content-type': 'text/plain' }),
    'neither',
  ],
  [
    'plain text that says it is JSON',
    posted({ query: '{ __typename }' }, { 'content-type': 'text/plain;application/json' }),
    'neither',
  ],
  ['a form', posted('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }), 'neither'],
  ['a form of parts', posted('--x--', { 'content-type': 'multipart/form-data; boundary=x' }), 'neither'],
  ['malformed JSON', posted('{"query":'), 'neither'],
  ['no body', posted(''), 'neither'],
  ['a key that would poison', posted('{"query":"{ __typename }","__proto__":{"query":"x"}}'), 'neither'],
  ['a variable that would poison', posted('{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}'), 'neither'],
  ['256 kB', posted({ query: `{ __typename } #${'x'.repeat(256 * 1024)}` }), 'neither'],
  ['PUT', { method: 'PUT', body: '{"query":"{ __typename }"}' }, 'neither'],
  ['DELETE', { method: 'DELETE', body: '{"query":"{ __typename }"}' }, 'neither'],
  ['GET without a query', { method: 'GET' }, 'apollo'],
];

describe('the hot lane and the lane through Apollo Server', () => {
  const lanes = openLanes();
  let city: City;
  let opened: Record<Name, TestGateway>;
  beforeAll(async () => {
    city = await openCity();
    const sources = city.registries.map(localSource);
    const partial = sources.map((source) => (source.name === 'license' ? unreachableSource('license') : source));
    opened = {
      open: await openGateway(sources),
      closed: await openGateway(sources, { isIntrospectable: false }),
      partial: await openGateway(partial),
    };
  });
  afterAll(async () => {
    lanes.stop();
    await Promise.all(Object.values(opened).map((gateway) => gateway.stop()));
    await city.stop();
  });

  /** The answers of both lanes once the operation is known, and the lanes that gave them. */
  async function both(name: Name, sent: Sent): Promise<[first: Received, hot: Received, apollo: Received]> {
    const { url } = opened[name];
    const first = await lanes.sendToApollo(url, sent);
    return [first, await lanes.send(url, sent), await lanes.sendToApollo(url, sent)];
  }

  function expectSame(answers: readonly Received[]): void {
    const [first, ...rest] = answers.map(({ isApollo: _isApollo, ...answer }) => answer);
    expect(first?.headers).toHaveProperty('x-request-id', 'an id');
    for (const answer of rest) expect(answer).toEqual(first);
    // Nothing here is the gateway's own failure.
    expect(first?.status).toBeLessThan(500);
    expect(first?.body).not.toContain('INTERNAL_SERVER_ERROR');
  }

  describe.each(gateways)('of a gateway that is %s', (name) => {
    test.each(good)('answer %s alike, each by itself', async (_title, sent) => {
      const answers = await both(name, sent);
      expect(answers.map(({ isApollo }) => isApollo)).toEqual([true, false, true]);
      expectSame(answers);
    });

    test.each(refused)('refuse %s alike', async (_title, sent, lane) => {
      const answers = await both(name, sent);
      expect(answers.map(({ isApollo }) => isApollo)).toEqual(Array(3).fill(lane === 'apollo'));
      expectSame(answers);
      const [{ body }] = answers;
      expect(body).not.toContain('"data"');
    });
  });

  test('answer 200 random operations alike', async () => {
    const schema = Supergraph.build(readFileSync(paths.supergraph, 'utf8')).apiSchema().toGraphQLJSSchema();
    const draw = operationDrawer(schema, await cityPools(city));
    for (let seed = 1; seed <= 200; seed += 1) {
      const answers = await both(seed % 4 === 0 ? 'partial' : 'open', posted(draw(seed)));
      expect([seed, answers.map(({ isApollo }) => isApollo)]).toEqual([seed, [true, false, true]]);
      expectSame(answers);
    }
  }, 120_000);

  test.each(mediaTypes)('write %s where the client accepts it', async (accept) => {
    for (const body of [
      { query: byId, variables: { id } },
      { query: byId, variables: { id: 'x' } },
    ]) {
      const answers = await both('open', posted(body, { accept }));
      expect(answers.map(({ isApollo }) => isApollo)).toEqual([true, false, true]);
      expectSame(answers);
    }
  });

  test.each(['text/html', 'constructor', 'toString', '__proto__', 'application/xml, text/plain', ''])(
    'refuse to write "%s", which neither can',
    async (accept) => {
      const sent = posted({ query: '{ __typename }' }, { accept });
      await lanes.send(opened.open.url, posted({ query: '{ __typename }' }));
      const { status, headers, isApollo } = await lanes.send(opened.open.url, sent);
      expect([isApollo, headers['content-type']]).toEqual([true, 'application/json; charset=utf-8']);
      expect(status).toBe(accept === '' ? 200 : 406);
    },
  );

  test.each([
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Person") { fields { name } } }',
    getIntrospectionQuery(),
  ])('tell of the schema alike where it may be told, and not where it may not: %s', async (query) => {
    const told = await both('open', posted({ query }));
    expect(told.map(({ isApollo }) => isApollo)).toEqual([true, false, true]);
    expectSame(told);
    expect(told[0].body).toMatch(/^\{"data":/);
    const hidden = await both('closed', posted({ query }));
    expect(hidden.map(({ isApollo, status }) => [isApollo, status])).toEqual(Array(3).fill([true, 400]));
    expectSame(hidden);
  });

  test('are told apart by an empty extensions object too', async () => {
    const body = { query: founder.query, variables: JSON.parse(founder.variables) };
    const answers = await both('open', posted(body));
    const extended = await lanes.send(opened.open.url, posted({ ...body, extensions: {} }));
    expect(extended.isApollo).toBe(true);
    expectSame([...answers, extended]);
  });

  test('count the errors of a request alike', async () => {
    const errors = async () =>
      /mianti_errors_total\{code="INVALID_IDENTIFIER"\} (\d+)/.exec(
        await (await fetch(`${opened.closed.url}/metrics`)).text(),
      )?.[1];
    const sent = posted({ query: byId, variables: { id: '310101199003070018' } });
    await lanes.sendToApollo(opened.closed.url, sent);
    const start = Number(await errors());
    expect((await lanes.send(opened.closed.url, sent)).isApollo).toBe(false);
    expect(Number(await errors())).toBe(start + 1);
    expect((await lanes.sendToApollo(opened.closed.url, sent)).isApollo).toBe(true);
    expect(Number(await errors())).toBe(start + 2);
  });

  test('answer HEAD and GET through Apollo Server alone, and a known operation without a body never', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const { status, isApollo, body } = await lanes.send(opened.open.url, { method: 'HEAD', headers });
    expect([isApollo, body]).toEqual([true, '']);
    expect(status).toBeGreaterThanOrEqual(400);
  });
});
