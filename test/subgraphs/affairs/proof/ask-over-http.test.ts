import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { askOverHttp } from '../../../../subgraphs/affairs/proof/ask-over-http.ts';
import type { Caller } from '../../../../subgraphs/kit/caller.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A way to a gateway that answers as the listener does. */
async function gatewayOf(listener: RequestListener) {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const remote = askOverHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await remote.stop();
  });
  const question = {
    operation: { name: 'A', text: 'query A { a }' },
    variables: { x: '王䶮' },
    purpose: 'food-license',
  };
  return { ask: (caller: Caller = {}) => remote.ask(question, caller) };
}

describe('a gateway elsewhere', () => {
  test('is asked as any client would, with the caller’s own identity and the matter as purpose', async () => {
    const heard: unknown[] = [];
    const { ask } = await gatewayOf(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { authorization, traceparent, 'mianti-matter': purpose, 'content-type': type } = request.headers;
      heard.push([request.method, request.url, authorization, traceparent, purpose, type, JSON.parse(body)]);
      response.end('{"data":{"a":1}}');
    });
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    expect(await ask({ authorization: 'Bearer x', traceparent, requestId: '7' })).toEqual({
      data: { a: 1 },
      errors: [],
    });
    await ask();
    const body = { query: 'query A { a }', operationName: 'A', variables: { x: '王䶮' } };
    expect(heard).toEqual([
      ['POST', '/graphql', 'Bearer x', traceparent, 'food-license', 'application/json', body],
      ['POST', '/graphql', undefined, undefined, 'food-license', 'application/json', body],
    ]);
  });

  test('that refuses is heard, whatever its status', async () => {
    const { ask } = await gatewayOf((_request, response) => {
      response.writeHead(400).end('{"errors":[{"message":"no","extensions":{"code":"INVALID_IDENTIFIER"}}]}');
    });
    expect(await ask()).toMatchObject({ data: null, errors: [{ extensions: { code: 'INVALID_IDENTIFIER' } }] });
  });

  test.each([
    [502, '<html>Bad Gateway</html>'],
    [200, ''],
    [200, '{}'],
    [503, '{"message":"upstream is away"}'],
    [302, ''],
  ])('whose answer is none (%i %j) is not taken for one', async (status, body) => {
    const { ask } = await gatewayOf((_request, response) => {
      response.writeHead(status, { location: '/elsewhere' }).end(body);
    });
    await expect(ask()).rejects.toThrow('the gateway answered what is no GraphQL answer');
  });

  test('that breaks off in the middle is not taken to have said the rest', async () => {
    const { ask } = await gatewayOf((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"data":{"a":1}}', () => response.destroy());
    });
    await expect(ask()).rejects.toThrow();
  });

  test('that answers more than any matter needs is cut off', async () => {
    const { ask } = await gatewayOf((_request, response) => void response.end('x'.repeat(9 * 1024 * 1024)));
    await expect(ask()).rejects.toMatchObject({ code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' });
  });

  test('that is not there is an error, not an answer', async () => {
    const remote = askOverHttp('http://127.0.0.1:1/graphql');
    stops.push(remote.stop);
    const question = { operation: { name: 'A', text: '{ a }' }, variables: {}, purpose: 'food-license' };
    await expect(remote.ask(question, {})).rejects.toThrow(/ECONNREFUSED/);
  });
});
