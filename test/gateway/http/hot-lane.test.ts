import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { hotLane } from '../../../gateway/http/hot-lane.ts';
import { openMetrics } from '../../../gateway/metrics.ts';
import type { Operation } from '../../../gateway/operation/operation.ts';
import { type Operations, openOperations } from '../../../gateway/operation/operations.ts';

const otherLane = { statusCode: 421, payload: 'the other lane' };

describe('the hot lane', () => {
  const metrics = openMetrics();
  const ran: unknown[] = [];
  let operations: Operations | undefined;
  let app: FastifyInstance;
  const answering =
    (answer: Awaited<ReturnType<Operation>>): Operation =>
    async (variables, context) => {
      ran.push([variables, context]);
      return answer;
    };
  const known = (): Operations => {
    const store = openOperations();
    const errors = [{ message: 'x', extensions: { code: 'INVALID_IDENTIFIER' } }];
    store.findOrCompile('{ a }', undefined, () => answering({ data: '{"a":1}' }));
    store.findOrCompile('query A { a }', 'A', () => answering({ data: '{"a":"named"}' }));
    store.findOrCompile('{ half }', undefined, () => answering({ data: '{"half":null}', errors }));
    store.findOrCompile('{ refused }', undefined, () => answering({ errors }));
    store.findOrCompile('', undefined, () => answering({ data: '{}' }));
    return store;
  };
  beforeAll(() => {
    const lane = hotLane({ operations: () => operations, metrics });
    app = fastify();
    app.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    app.post('/graphql', async (request, reply) => {
      if (await lane(request, reply)) return reply;
      return reply.code(otherLane.statusCode).send(otherLane.payload);
    });
    operations = known();
  });
  afterAll(async () => {
    await app.close();
    metrics.stop();
  });
  const post = async (payload: unknown, headers: Record<string, string> = {}) => {
    ran.length = 0;
    const given = { 'content-type': 'application/json', ...headers };
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers: given, payload: payload as object });
    return {
      statusCode: answer.statusCode,
      payload: answer.payload,
      type: answer.headers['content-type'],
      cache: answer.headers['cache-control'],
    };
  };

  test.each([
    ['data', { query: '{ a }' }, 200, '{"data":{"a":1}}\n'],
    ['the operation that is named', { query: 'query A { a }', operationName: 'A' }, 200, '{"data":{"a":"named"}}\n'],
    [
      'errors before data that is partial',
      { query: '{ half }' },
      200,
      '{"errors":[{"message":"x","extensions":{"code":"INVALID_IDENTIFIER"}}],"data":{"half":null}}\n',
    ],
    [
      'errors alone, with the status of the table',
      { query: '{ refused }' },
      400,
      '{"errors":[{"message":"x","extensions":{"code":"INVALID_IDENTIFIER"}}]}\n',
    ],
  ])('answers %s, and lets nobody keep it', async (_title, body, statusCode, payload) => {
    expect(await post(body)).toEqual({
      statusCode,
      payload,
      type: 'application/json; charset=utf-8',
      cache: 'no-store',
    });
  });

  test('hands on the variables as they came, none for null, and the request’s id and trace', async () => {
    await post({ query: '{ a }', variables: { id: null, deep: [{ x: 1 }] } }, { traceparent: 'as it came' });
    expect(ran).toEqual([
      [
        { id: null, deep: [{ x: 1 }] },
        { requestId: expect.any(String), traceparent: 'as it came' },
      ],
    ]);
    await post({ query: '{ a }', variables: null });
    expect(ran).toEqual([[{}, expect.anything()]]);
  });

  test.each<[string, unknown]>([
    ['an operation that is not known', { query: '{ b }' }],
    ['the text of a known one with a space more', { query: '{ a } ' }],
    ['a known text under another name', { query: '{ a }', operationName: 'A' }],
    ['a known text without its name', { query: 'query A { a }' }],
    ['an empty name', { query: '{ a }', operationName: '' }],
    ['a name that is no text', { query: '{ a }', operationName: ['A'] }],
    ['an empty query', { query: '' }],
    ['a query that is no text', { query: ['{ a }'] }],
    ['variables that are a list', { query: '{ a }', variables: [] }],
    ['variables that are a text', { query: '{ a }', variables: '{}' }],
    ['variables that are false', { query: '{ a }', variables: false }],
    ['extensions', { query: '{ a }', extensions: {} }],
    ['extensions that are false', { query: '{ a }', extensions: false }],
    ['a list of requests', [{ query: '{ a }' }]],
    ['nothing', {}],
  ])('leaves %s to the other lane, and runs nothing', async (_title, body) => {
    expect(await post(body)).toMatchObject(otherLane);
    expect(ran).toEqual([]);
  });

  test.each([
    'text/html',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'application/json;q=0.1',
    'APPLICATION/JSON',
    'application/json,text/html',
    '',
  ])('leaves the media type "%s" to be negotiated', async (accept) => {
    expect(await post({ query: '{ a }' }, { accept })).toMatchObject(otherLane);
  });

  test('leaves a text that looks like JSON, as another site could post it', async () => {
    expect(await post('{"query":"{ a }"}', { 'content-type': 'text/plain' })).toMatchObject(otherLane);
  });

  test('answers in the media type that the client asks for', async () => {
    const { type } = await post({ query: '{ a }' }, { accept: 'application/graphql-response+json' });
    expect(type).toBe('application/graphql-response+json; charset=utf-8');
  });

  test('takes nothing before a supergraph is loaded', async () => {
    operations = undefined;
    expect(await post({ query: '{ a }' })).toMatchObject(otherLane);
    operations = known();
    expect((await post({ query: '{ a }' })).statusCode).toBe(200);
  });

  test('counts the errors that it tells', async () => {
    const count = async () => Number(/code="INVALID_IDENTIFIER"\} (\d+)/.exec(await metrics.text())?.[1] ?? 0);
    const before = await count();
    await post({ query: '{ half }' });
    await post({ query: '{ a }' });
    expect(await count()).toBe(before + 1);
  });
});
