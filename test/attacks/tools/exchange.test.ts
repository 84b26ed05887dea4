import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { exchange } from './exchange.ts';

describe('an exchange by hand', () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) server.close();
  });

  async function answering(answer: (socket: Socket, heard: string) => void) {
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => socket.destroy());
      socket.on('data', (chunk) => answer(socket, chunk.toString()));
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return { host: '127.0.0.1', port: (server.address() as AddressInfo).port, keep: () => undefined };
  }

  test('bytes go as they are, and what comes until the end is read', async () => {
    const target = await answering((socket, heard) =>
      socket.end(`HTTP/1.1 400 no\r\nContent-Length: ${heard.length}\r\n\r\n${heard}`),
    );
    const { replies, isLate } = await exchange(target, 'GET\r\n\u0000');
    expect([replies.map(({ status, body }) => [status, body]), isLate]).toEqual([[[400, 'GET\r\n\u0000']], false]);
  });

  test('being hung up on is an outcome without an answer', async () => {
    const target = await answering((socket) => socket.resetAndDestroy());
    expect(await exchange(target, 'x')).toEqual({ replies: [], isLate: false });
  });

  test('a server that says nothing is given up', async () => {
    const target = await answering(() => undefined);
    expect(await exchange(target, 'x', { patience: 50 })).toEqual({ replies: [], isLate: true });
  });
});
