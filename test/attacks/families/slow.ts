import { connect, type Socket } from 'node:net';
import type { Attack, Target } from '../tools/attack.ts';
import { connectionTo } from '../tools/connection-to.ts';
import { drip } from '../tools/drip.ts';
import { exchange } from '../tools/exchange.ts';
import { hold } from '../tools/hold.ts';
import { request } from '../tools/request.ts';

const attack = (id: string, title: string, send: Attack['send'], more: Partial<Attack> = {}): Attack => ({
  id: `slow/${id}`,
  title,
  send,
  expect: 'refused',
  ...more,
});
/** Others are asked while the connections are still open. */
const held = (id: string, title: string, count: number, bytes: string) =>
  attack(id, title, async (target) => {
    await hold(target, count, bytes);
    return [];
  });
const headers = 'POST /graphql HTTP/1.1\r\nHost: a\r\nX-A: 1\r\n';
const body = 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n{';
const chunks =
  'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\n';
const large = request({
  method: 'POST',
  headers: { connection: 'keep-alive' },
  body: JSON.stringify({
    query: '{ enterprises(first: 100) { nodes { name businessScope { text } source { authority } } } }',
  }),
});

/** Asks a hundred times for a long answer and never reads one. */
async function neverRead(target: Target): Promise<readonly []> {
  const sockets = await hold(target, 20, Buffer.concat(Array(100).fill(large)));
  for (const socket of sockets) socket.pause();
  return [];
}

/** Opens and breaks off connections as fast as it can. */
async function breakOff(target: Target): Promise<readonly []> {
  const ended = (socket: Socket) => new Promise<void>((resolve) => socket.on('close', () => resolve()));
  const once = () => {
    const socket = connect(connectionTo(target), () => {
      socket.write(headers);
      socket.resetAndDestroy();
    });
    socket.on('error', () => socket.destroy());
    return ended(socket);
  };
  await Promise.all(Array.from({ length: 500 }, once));
  return [];
}

/** Clients that take their time, or leave in the middle. */
export const slow: readonly Attack[] = [
  held('headers-300', 'three hundred connections whose headers do not end', 300, headers),
  held('bodies-300', 'three hundred connections whose bodies do not end', 300, body),
  held('idle-800', 'eight hundred connections that say nothing', 800, ''),
  attack('unread', 'twenty connections ask for long answers and read none', neverRead, { isLoad: true }),
  attack('broken-off', 'five hundred connections are broken off within their headers', breakOff),
  attack('by-byte', 'headers, a body and chunks of it that come a byte a second', (target) =>
    Promise.all([drip(target, headers, 'a'), drip(target, body, ' '), drip(target, chunks, ' ')]),
  ),
  attack(
    'pipeline-1000',
    'a thousand requests in one packet',
    (target) => {
      const one = request({
        method: 'POST',
        headers: { connection: 'keep-alive' },
        body: '{"query":"{ __typename }"}',
      });
      const last = request({ path: '/livez' });
      return exchange(target, Buffer.concat([...Array(1_000).fill(one), last]));
    },
    { expect: 'harmless', isLoad: true },
  ),
];
