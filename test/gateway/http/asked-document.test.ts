import { afterAll, describe, expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import { askedDocument } from '../../../gateway/http/asked-document.ts';

const persistedQuery = { version: 1, sha256Hash: 'x' };

describe('what a request asks for', () => {
  const app = fastify();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request) => {
      const { become, ...asked } = askedDocument(request);
      become('{ found }');
      return { asked, body: request.body ?? null, url: request.url };
    },
  });
  afterAll(() => app.close());
  const post = async (payload: unknown) =>
    (await app.inject({ method: 'POST', url: '/graphql', payload: payload as object })).json();
  const get = async (search: string) => (await app.inject(`/graphql?${search}`)).json();

  test('stands in the body that was posted, and a text takes the place of its hash there', async () => {
    const sent = { operationName: 'A', variables: { a: 1 }, extensions: { persistedQuery, other: 1 } };
    expect(await post(sent)).toMatchObject({
      asked: { persistedQuery, operationName: 'A' },
      body: { query: '{ found }', operationName: 'A', variables: { a: 1 }, extensions: { other: 1 } },
    });
    const { body } = await post({ extensions: { persistedQuery } });
    expect(body).toEqual({ query: '{ found }' });
  });

  test('or in the address', async () => {
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery }));
    expect(await get(`query=%7Ba%7D&operationName=A&variables=%7B%7D&extensions=${extensions}`)).toMatchObject({
      asked: { query: '{a}', persistedQuery, operationName: 'A' },
      url: '/graphql?query=%7B+found+%7D&operationName=A&variables=%7B%7D',
    });
  });

  test.each([
    [[{ query: '{ a }' }]],
    [{ query: 7, extensions: [persistedQuery], operationName: 7 }],
    [{ extensions: 'x' }],
  ])('is nothing where the request has another form: %j', async (sent) => {
    const { asked } = await post(sent);
    expect([asked.persistedQuery, asked.operationName]).toEqual([undefined, undefined]);
  });

  test('is nothing where the extensions in the address are no JSON', async () => {
    expect((await get('query=x&extensions=%7B')).asked).toEqual({ query: 'x' });
  });
});
