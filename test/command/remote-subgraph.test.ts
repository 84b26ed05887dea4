import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { remoteSubgraph } from '../../command/remote-subgraph.ts';

describe('a subgraph of ours that runs elsewhere', () => {
  let server: Server;
  let url = '';
  /** Authorization of each message, and how many operations it carries. */
  const heard: [string | undefined, number][] = [];
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const asked: unknown = JSON.parse(body);
      heard.push([request.headers.authorization, Array.isArray(asked) ? asked.length : 1]);
      const answer = { data: { a: 1 } };
      response.writeHead(200, { 'x-mianti-batch': '64' });
      response.end(JSON.stringify(Array.isArray(asked) ? asked.map(() => answer) : answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Sends one request alone, then two clients' at once. */
  async function sendAs(name: string) {
    heard.length = 0;
    const source = remoteSubgraph(name, url);
    const send = (authorization: string) =>
      source.send({ query: '{ a }' }, AbortSignal.timeout(5_000), { requestId: '7', authorization });
    await send('Bearer first');
    await Promise.all([send('Bearer one'), send('Bearer other')]);
    await source.stop();
    return heard.toSorted();
  }

  test('is affairs: each client is handed on, and never answered as another', async () => {
    expect(await sendAs('affairs')).toEqual([
      ['Bearer first', 1],
      ['Bearer one', 1],
      ['Bearer other', 1],
    ]);
  });

  test('is a base registry: it is told nothing of the client, and calls travel together', async () => {
    expect((await sendAs('population')).toSorted((one, other) => one[1] - other[1])).toEqual([
      [undefined, 1],
      [undefined, 2],
    ]);
  });

  test('is affairs: it is given the time of those whom it asks', async () => {
    const [affairs, population] = ['affairs', 'population'].map((name) => remoteSubgraph(name, url));
    expect(affairs?.callsOthers).toBeGreaterThan(0);
    expect(population?.callsOthers).toBeUndefined();
    await Promise.all([affairs?.stop(), population?.stop()]);
  });
});
