import { randomBytes } from 'node:crypto';
import type { Attack } from '../tools/attack.ts';
import { exchange } from '../tools/exchange.ts';
import { request } from '../tools/request.ts';

const send = (id: string, title: string, bytes: string | Buffer, more: Partial<Attack> = {}): Attack => ({
  id: `http/${id}`,
  title,
  send: (target) => exchange(target, bytes),
  expect: 'refused',
  ...more,
});
/** The same from a client that says that no more will come: nothing in these bytes tells their end. */
const sendAll = (id: string, title: string, bytes: string | Buffer): Attack =>
  send(id, title, bytes, { send: (target) => exchange(target, bytes, { ends: true }) });
const query = '/graphql?query=%7B__typename%7D';
const harmless = { expect: 'harmless' } as const;
const methods = [
  'PUT',
  'DELETE',
  'PATCH',
  'TRACE',
  'TRACK',
  'PROPFIND',
  'SEARCH',
  'PURGE',
  'DEBUG',
  'get',
  'M'.repeat(10_000),
  'GET\t',
  '\u0000',
];

/** What a hand-made client may say, or one of another protocol. */
export const http: readonly Attack[] = [
  {
    ...send('methods', 'methods that are not served, or are none', ''),
    send: (target) => Promise.all(methods.map((method) => exchange(target, request({ method })))),
  },
  sendAll('connect', 'the gateway is to be a proxy', 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n'),
  send(
    'get-mutation',
    'a mutation in an address',
    request({ path: '/graphql?query=mutation%7B__typename%7D', headers: { 'content-type': 'application/json' } }),
  ),
  send(
    'address-of-another',
    'an address of another host, as a proxy gets it',
    `GET http://169.254.169.254/latest/meta-data/ HTTP/1.1\r\nHost: 169.254.169.254\r\nConnection: close\r\n\r\n`,
  ),
  send(
    'address-with-user',
    'an address with a name and a password',
    `GET http://a:b@attacker.example@127.0.0.1/livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    harmless,
  ),
  sendAll('version-0.9', 'HTTP of 1991', 'GET /graphql\r\n'),
  sendAll('version-9.9', 'HTTP of a time to come', `GET ${query} HTTP/9.9\r\nHost: a\r\n\r\n`),
  sendAll('version-2', 'the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  send(
    'upgrade-to-http-2',
    'a change to HTTP/2',
    request({
      path: query,
      headers: { connection: 'Upgrade, HTTP2-Settings, close', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' },
    }),
    harmless,
  ),
  sendAll(
    'websocket',
    'a change to a web socket',
    request({
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-protocol': 'graphql-transport-ws',
      },
    }),
  ),
  send(
    'event-stream',
    'a stream of events',
    request({ path: '/graphql/stream?query=subscription%7B__typename%7D', headers: { accept: 'text/event-stream' } }),
  ),
  sendAll('tls', 'the greeting of TLS', Buffer.from('16030100c8010000c40303', 'hex')),
  sendAll('bytes', 'sixty-four kilobytes of chance', randomBytes(65_536)),
  sendAll('greeting-of-ssh', 'another protocol', 'SSH-2.0-OpenSSH_9.2\r\n\r\n'),
  send(
    'empty-lines',
    'ten thousand empty lines before a request',
    Buffer.concat([Buffer.from('\r\n'.repeat(10_000)), request({ path: '/livez' })]),
    harmless,
  ),
  send('address-of-60-kB', 'an address of sixty kilobytes', request({ path: `/graphql?query=${'a'.repeat(60_000)}` })),
  send(
    'parameters-5000',
    'five thousand parameters',
    request({ path: `/graphql?${Array.from({ length: 2_000 }, (_, i) => `a${i}=1`).join('&')}` }),
  ),
  send(
    'parameters-twice',
    'the query twice in an address',
    request({ path: `${query}&query=%7Ba%7D`, headers: { 'content-type': 'application/json' } }),
    harmless,
  ),
  send(
    'parameters-inherited',
    'parameters by inherited names',
    request({
      path: `/graphql?__proto__[query]=%7B__typename%7D&constructor.prototype.query=%7B__typename%7D`,
      headers: { 'content-type': 'application/json' },
    }),
  ),
  send(
    'parameters-no-json',
    'variables in an address that are no JSON',
    request({ path: `${query}&variables=%7Ba&extensions=%5B`, headers: { 'content-type': 'application/json' } }),
  ),
  send(
    'parameters-list',
    'variables in an address that are a list',
    request({ path: `${query}&variables=%5B1%5D&extensions=1`, headers: { 'content-type': 'application/json' } }),
  ),
  send('percent-without-digits', 'a percent sign without digits in an address', request({ path: '/%zz%' })),
  send('percent-no-text', 'bytes in an address that are no text', request({ path: '/%ff%fe?query=%ff' })),
  send('head', 'only the head of an answer', request({ method: 'HEAD', path: query }), harmless),
  send(
    'markup',
    'markup that an answer may repeat to a browser',
    request({ path: '/<script>alert(1)</script>?query={<script>}', headers: { accept: 'text/html' } }),
  ),
  send('probes', 'the state of the gateway, from a stranger', request({ path: '/readyz' }), harmless),
  send('measures', 'the measures of the gateway, from a stranger', request({ path: '/metrics' }), harmless),
];
