import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { remoteSource } from '../../../gateway/source/remote-source.ts';
import { failureOf } from '../../../gateway/source/source-failure.ts';

const servers: Server[] = [];
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function codeOf(url: string, signal = AbortSignal.timeout(5_000)): Promise<string> {
  const source = remoteSource({ name: 'population', url });
  try {
    await source.send({ query: '{ a }' }, signal);
    return 'answered';
  } catch (error) {
    return failureOf(error).code;
  } finally {
    await source.stop();
  }
}

describe('a registry over HTTP', () => {
  test('is asked by POST at its endpoint, /graphql where the address has no path, and its answer is passed on', async () => {
    const asked: unknown[] = [];
    const url = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      asked.push([request.method, request.url, JSON.parse(body)]);
      response.end('{"data":{"a":1}}');
    });
    for (const address of [url, `${url}/registry/api?x=1`]) {
      const source = remoteSource({ name: 'population', url: address });
      const answer = await source.send({ query: '{ a }', variables: { x: 1 } }, AbortSignal.timeout(5_000));
      await source.stop();
      expect(answer).toEqual({ data: { a: 1 } });
    }
    const body = { query: '{ a }', variables: { x: 1 } };
    expect(asked).toEqual([
      ['POST', '/graphql', body],
      ['POST', '/registry/api?x=1', body],
    ]);
  });

  test.each([
    ['HTML', '<html>502</html>', 200, 'REGISTRY_BAD_ANSWER'],
    ['cut JSON', '{"data":{"a":', 200, 'REGISTRY_BAD_ANSWER'],
    ['a JSON list', '[]', 200, 'REGISTRY_BAD_ANSWER'],
    ['an object that is no GraphQL response', '{"hello":1}', 200, 'REGISTRY_BAD_ANSWER'],
    ['data that is a list', '{"data":[1]}', 200, 'REGISTRY_BAD_ANSWER'],
    ['errors that are not errors', '{"errors":["x"]}', 200, 'REGISTRY_BAD_ANSWER'],
    ['nothing', '', 200, 'REGISTRY_BAD_ANSWER'],
    ['a failure of its own', 'oops', 503, 'REGISTRY_UNAVAILABLE'],
  ])('that answers %s has not answered', async (_title, body, status, code) => {
    const url = await serve((_request, response) => response.writeHead(status).end(body));
    expect(await codeOf(url)).toBe(code);
  });

  test('that is not there is unavailable', async () => {
    const url = await serve(() => undefined);
    const server = servers.pop();
    await new Promise((resolve) => server?.close(resolve));
    expect(await codeOf(url)).toBe('REGISTRY_UNAVAILABLE');
  });

  test('that breaks off in the middle of its answer is unavailable', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"data":', () => response.destroy());
    });
    expect(await codeOf(url)).toBe('REGISTRY_UNAVAILABLE');
  });

  test('that never answers is left when the caller gives up', async () => {
    const caller = new AbortController();
    const url = await serve(() => caller.abort());
    expect(await codeOf(url, caller.signal)).toBe('REGISTRY_TIMEOUT');
  });

  test('is healthy only when it says that it is the registry asked for', async () => {
    const url = await serve((_request, response) => response.end('{"registry":"population","isSynthetic":true}'));
    const [right, wrong] = ['population', 'license'].map((name) => remoteSource({ name, url }));
    expect(await right?.health(AbortSignal.timeout(5_000))).toEqual({ isSynthetic: true });
    await expect(wrong?.health(AbortSignal.timeout(5_000))).rejects.toThrow('REGISTRY_BAD_ANSWER');
    await right?.stop();
    await wrong?.stop();
  });

  describe('that reads several operations as a list', () => {
    const bodies: unknown[] = [];
    const batching = (answer: (body: { query: string }[]) => unknown) =>
      serve(async (request, response) => {
        let text = '';
        for await (const chunk of request) text += chunk;
        const body = JSON.parse(text);
        bodies.push(body);
        response.setHeader('x-mianti-batch', '64');
        response.end(JSON.stringify(Array.isArray(body) ? answer(body) : { data: { a: 0 } }));
      });
    const never = () => new AbortController().signal;
    const open = async (answer: (body: { query: string }[]) => unknown) => {
      bodies.length = 0;
      const source = remoteSource({ name: 'population', url: await batching(answer) });
      await source.send({ query: '{ first }' }, never());
      return source;
    };

    test('is sent together what one turn asks, and each caller gets its own answer', async () => {
      const source = await open((body) => body.map(({ query }) => ({ data: { a: query } })));
      const answers = await Promise.all(['x', 'y', 'z'].map((query) => source.send({ query }, never())));
      await source.stop();
      expect(bodies).toEqual([{ query: '{ first }' }, [{ query: 'x' }, { query: 'y' }, { query: 'z' }]]);
      expect(answers).toEqual(['x', 'y', 'z'].map((a) => ({ data: { a } })));
    });

    test('has answered those that it answered, and not the one that it answered with garbage', async () => {
      const source = await open((body) =>
        body.map(({ query }) => (query === 'y' ? 'garbage' : { data: { a: query } })),
      );
      const settled = await Promise.allSettled(['x', 'y'].map((query) => source.send({ query }, never())));
      await source.stop();
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    });

    test('has answered none where its list is too short', async () => {
      const source = await open((body) => body.slice(1).map(() => ({ data: {} })));
      const settled = await Promise.allSettled(['x', 'y'].map((query) => source.send({ query }, never())));
      await source.stop();
      expect(settled.map((one) => one.status === 'rejected' && failureOf(one.reason).code)).toEqual([
        'REGISTRY_BAD_ANSWER',
        'REGISTRY_BAD_ANSWER',
      ]);
    });
  });
});
