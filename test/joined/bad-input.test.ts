import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localSource } from '../../gateway/source/local-source.ts';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = json) => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const bowTie = {
  type: 'Polygon',
  coordinates: [
    [
      [121, 31],
      [122, 32],
      [122, 31],
      [121, 32],
      [121, 31],
    ],
  ],
};
const offEarth = {
  type: 'Polygon',
  coordinates: [
    [
      [181, 31],
      [182, 31],
      [182, 32],
      [181, 31],
    ],
  ],
};
const within = (polygon: object) => ({
  query: 'query ($p: GeoJsonGeometry!) { parcels(within: { polygon: $p }) { nodes { code } } }',
  variables: { p: polygon },
});

/** What a client sends, the status, the code, and what the sentence must say. */
const cases: readonly (readonly [title: string, init: RequestInit, status: number, code: ErrorCode, says: RegExp])[] = [
  [
    'a wrong check digit as a literal',
    post({ query: '{ person(idNumber: "310101199003070018") { name } }' }),
    400,
    'INVALID_IDENTIFIER',
    /check digit is 9, not 8/,
  ],
  [
    'a wrong check digit as a variable',
    post({
      query: 'query ($id: CitizenId!) { person(idNumber: $id) { name } }',
      variables: { id: '310101199003070018' },
    }),
    400,
    'INVALID_IDENTIFIER',
    /check digit is 9, not 8/,
  ],
  [
    'a wrong social credit code',
    post({ query: '{ enterprise(uscc: "91310000MA1AAAA11G") { name } }' }),
    400,
    'INVALID_IDENTIFIER',
    /check/,
  ],
  [
    'a wrong license identifier',
    post({ query: '{ license(identifier: "1.2.156.3005.2.x") { name } }' }),
    400,
    'INVALID_IDENTIFIER',
    /LicenseIdentifier/,
  ],
  [
    'a wrong unit code',
    post({ query: '{ realEstateUnit(unitCode: "310115") { room } }' }),
    400,
    'INVALID_IDENTIFIER',
    /28/,
  ],
  [
    'a date that does not exist',
    post({ query: '{ person(idNumber: "310101199003070019") { age(on: "2025-02-29") } }' }),
    400,
    'BAD_USER_INPUT',
    /29/,
  ],
  [
    'first: 0',
    post({ query: '{ enterprises(first: 0) { totalCount } }' }),
    200,
    'BAD_USER_INPUT',
    /"first" is 0; expected 1 to 100/,
  ],
  [
    'first: 1000000',
    post({ query: '{ enterprises(first: 1000000) { totalCount } }' }),
    400,
    'DOCUMENT_TOO_LARGE',
    /a page of 1000000 rows by "first"; this gateway takes at most 1000/,
  ],
  [
    'first: 1000000 as a variable',
    post({ query: 'query ($n: Int) { enterprises(first: $n) { totalCount } }', variables: { n: 1000000 } }),
    200,
    'BAD_USER_INPUT',
    /expected 1 to 100/,
  ],
  [
    'a cursor of nothing',
    post({ query: '{ enterprises(after: "x") { totalCount } }' }),
    200,
    'BAD_USER_INPUT',
    /endCursor/,
  ],
  [
    '101 keys',
    post({
      query: 'query ($ids: [CitizenId!]!) { people(idNumbers: $ids) { name } }',
      variables: { ids: Array(101).fill('310101199003070019') },
    }),
    200,
    'BAD_USER_INPUT',
    /at most 100/,
  ],
  ['a polygon that crosses itself', post(within(bowTie)), 400, 'INVALID_GEOMETRY', /crosses itself near 121\.5 31\.5/],
  ['a polygon off the earth', post(within(offEarth)), 400, 'INVALID_GEOMETRY', /181/],
  [
    'an area of two kinds',
    post({
      query:
        '{ parcels(within: { division: "310101", circle: { centre: { longitude: 121, latitude: 31 }, radiusMetres: 5 } }) { nodes { code } } }',
    }),
    200,
    'BAD_USER_INPUT',
    /exactly one|one of/,
  ],
  [
    'an unknown enum value',
    post({ query: '{ enterprises(status: SLEEPING) { totalCount } }' }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /SLEEPING/,
  ],
  [
    'an unknown enum value as a variable',
    post({
      query: 'query ($s: EnterpriseStatus) { enterprises(status: $s) { totalCount } }',
      variables: { s: 'EXISTIN' },
    }),
    400,
    'BAD_USER_INPUT',
    /"\$s" is not valid: Value "EXISTIN" does not exist in "EnterpriseStatus" enum\.$/,
  ],
  [
    'an unknown part of an input as a variable',
    post({
      query: 'query ($a: Area!) { parcels(within: $a) { nodes { code } } }',
      variables: { a: { divisio: '310101' } },
    }),
    400,
    'BAD_USER_INPUT',
    /"divisio" is not defined by type "Area"\.$/,
  ],
  [
    'no variable where one is needed',
    post({ query: 'query ($id: CitizenId!) { person(idNumber: $id) { name } }' }),
    400,
    'BAD_USER_INPUT',
    /"\$id" of required type "CitizenId!" was not provided/,
  ],
  ['an unknown field', post({ query: '{ weather }' }), 400, 'GRAPHQL_VALIDATION_FAILED', /weather/],
  [
    'a number too large to be one',
    post({ query: '{ divisionAt(point: { longitude: 1e400, latitude: 31 }) { code } }' }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /"point".*Infinity/,
  ],
  [
    'a default too large to be a number',
    post({
      query: 'query ($x: Float! = -1e400) { divisionAt(point: { longitude: $x, latitude: 31 }) { code } }',
    }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /Infinity/,
  ],
  ['a broken document', post({ query: '{' }), 400, 'GRAPHQL_PARSE_FAILED', /Expected Name/],
  ['malformed JSON', post('{"query":'), 400, 'BAD_REQUEST', /expected an object/],
  ['an empty body', post(''), 400, 'BAD_REQUEST', /expected an object/],
  ['an empty object', post({}), 400, 'BAD_REQUEST', /./],
  ['a list of operations', post([{ query: '{ __typename }' }]), 400, 'BAD_REQUEST', /./],
  ['a query that is a number', post({ query: 1 }), 400, 'BAD_REQUEST', /strings/],
  ['variables that are a list', post({ query: '{ __typename }', variables: [1] }), 400, 'BAD_REQUEST', /variables/],
  [
    'no operationName where there are two',
    post({ query: 'query A { __typename } query B { __typename }' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
    /expected "operationName"/,
  ],
  [
    'an operationName of none',
    post({ query: 'query A { __typename }', operationName: 'B' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
    /expected "operationName"/,
  ],
  ['a subscription', post({ query: 'subscription { a }' }), 400, 'OPERATION_RESOLUTION_FAILURE', /expected a query/],
  ['a mutation', post({ query: 'mutation { a }' }), 400, 'OPERATION_RESOLUTION_FAILURE', /expected a query/],
  [
    'another media type',
    post('<a/>', { 'content-type': 'application/xml' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    /application\/json/,
  ],
  [
    'a form, as another site could post it',
    post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    /application\/json/,
  ],
  [
    'plain text, as another site could post it',
    post('{ __typename }', { 'content-type': 'text/plain' }),
    400,
    'CROSS_SITE_REQUEST',
    /expected the Content-Type application\/json.*Apollo-Require-Preflight\.$/,
  ],
  ['GET as another site could send it', { method: 'GET' }, 400, 'CROSS_SITE_REQUEST', /another site/],
  [
    'introspection',
    post({ query: '{ __schema { queryType { name } } }' }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /^This gateway does not describe its schema/,
  ],
  [
    'introspection of one type, in a fragment',
    post({ query: 'query { ...A } fragment A on Query { x: __type(name: "Person") { name } }' }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /^This gateway does not describe its schema/,
  ],
  ['a body of 300 kB', post({ query: `{ __typename } #${'x'.repeat(300_000)}` }), 413, 'PAYLOAD_TOO_LARGE', /larger/],
  ['GET without a query', { method: 'GET', headers: { 'apollo-require-preflight': '1' } }, 400, 'BAD_REQUEST', /query/],
  ['DELETE', { method: 'DELETE' }, 405, 'METHOD_NOT_ALLOWED', /POST/],
];

describe('bad input over HTTP', () => {
  let city: City;
  let gateway: TestGateway;
  beforeAll(async () => {
    city = await openCity();
    gateway = await openGateway(city.registries.map(localSource), { isIntrospectable: false });
  });
  afterAll(async () => {
    await gateway.stop();
    await city.stop();
  });

  test.each(cases)('%s is answered with what was expected', async (_title, init, status, code, says) => {
    const before = city.statements();
    const response = await fetch(`${gateway.url}/graphql`, init);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
    expect(errors[0]?.message).toMatch(says);
    for (const { extensions } of errors) expect(Object.keys(errorTable)).toContain(extensions.code);
    if (status >= 400) expect(city.statements()).toBe(before);
  });

  test('an address that is no URL is answered in the form of every other refusal', async () => {
    const response = await fetch(`${gateway.url}/%zz`);
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message: 'The address is not a valid URL.', extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  test.each([
    ['bytes that are no HTTP', 'HELLO\r\n\r\n', 'What came cannot be read as HTTP.'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
      'The headers are longer than this gateway reads.',
    ],
  ])('%s are answered in the form of every other refusal', async (_title, bytes, message) => {
    const { hostname, port } = new URL(gateway.url);
    const socket = connect(Number(port), hostname);
    socket.write(bytes);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(JSON.parse(body)).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('an identifier that nobody has is null without an error', async () => {
    const { data, errors } = await gateway.ask(
      '{ person(idNumber: "31010719991001000X") { name } enterprise(uscc: "91310000MA1AAAA11H") { name } realEstateUnit(unitCode: "310115001002GB00123F00010023") { room } license(identifier: "1.2.156.3005.2.11310000000000035N001.1131000000000110XT.20240000000000001.001.Z") { name } }',
    );
    expect([data, errors]).toEqual([
      { person: null, enterprise: null, realEstateUnit: null, license: null },
      undefined,
    ]);
  });

  test('suggestions are for developers only, who may read the whole schema', async () => {
    const query = '{ person(idNumber: "31010719991001000X") { nam } }';
    const open = await openGateway(city.registries.map(localSource), { isIntrospectable: true });
    expect((await open.ask(query)).errors?.[0]?.message).toMatch(/Did you mean "name"/);
    await open.stop();
    expect((await gateway.ask(query)).errors?.[0]?.message).toBe('Cannot query field "nam" on type "Person".');
  });

  test('no answer repeats what was sent at length, a stack, a path or a host', async () => {
    const query = `{ ${'x'.repeat(100_000)} }`;
    const refusal = await (await fetch(`${gateway.url}/graphql`, post({ query }))).text();
    expect(refusal.length).toBeLessThan(1_000);
    for (const [, init] of cases) {
      const answer = await (await fetch(`${gateway.url}/graphql`, init)).text();
      expect(answer).not.toMatch(/node_modules|\.ts:|\bat \w+ \(|localhost|127\.0\.0\.1|Did you mean/);
    }
  });
});
