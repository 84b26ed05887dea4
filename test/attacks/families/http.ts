import { randomBytes } from 'node:crypto';
import type { Attack, Reply } from '../tools/attack.ts';
import { exchange } from '../tools/exchange.ts';
import { request } from '../tools/request.ts';

const send = (id: string, title: string, bytes: string | Buffer, more: Partial<Attack> = {}): Attack => ({
  id: `http/${id}`,
  title,
  send: (target) => exchange(target, bytes),
  expect: 'refused',
  ...more,
});
const query = '/graphql?query=%7B__typename%7D';
const body = '{"query":"{ __typename }"}';
const post = (headers: Record<string, string>) => request({ method: 'POST', headers, body });
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

/** No answer tells a browser that another site may read it. */
const notOpened: Partial<Attack> = {
  also: (replies) => {
    const origin = replies
      .map(({ headers }) => headers.get('access-control-allow-origin'))
      .find((value) => value !== undefined);
    return origin && `another site may read the answer: access-control-allow-origin: ${origin}`;
  },
};
/** What an attacker wrote into a value is no header of the answer. */
const notSplit: Partial<Attack> = {
  expect: 'harmless',
  also: (replies) => (replies.some(isSplit) ? 'a header of the answer was written by the client' : undefined),
};
const isSplit = ({ headers }: Reply) => headers.has('x-injected') || /x-injected/.test(headers.get('set-cookie') ?? '');
/** Where the host's name that the client sent turns up, a cache would keep the attacker's. */
const notBelieved: Partial<Attack> = {
  expect: 'harmless',
  also: (replies) =>
    replies.some((reply) => /attacker\.example/.test(JSON.stringify([[...reply.headers], reply.body])))
      ? 'the answer has the host that the client named'
      : undefined,
};

/** What a browser, a proxy or a hand-made client may say. */
export const http: readonly Attack[] = [
  {
    ...send('methods', 'methods that are not served, or are none', ''),
    send: (target) => Promise.all(methods.map((method) => exchange(target, request({ method })))),
  },
  send('connect', 'the gateway is to be a proxy', 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n'),
  send(
    'method-override',
    'a method under another',
    request({ path: query, headers: { 'x-http-method-override': 'DELETE' } }),
    harmless,
  ),
  send(
    'get-from-another-site',
    'an image of another site asks',
    request({
      path: query,
      headers: { origin: 'https://attacker.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    }),
    notOpened,
  ),
  send(
    'get-mutation',
    'a mutation in an address',
    request({ path: '/graphql?query=mutation%7B__typename%7D', headers: { 'content-type': 'application/json' } }),
  ),
  send(
    'preflight',
    'another site asks whether it may send JSON',
    request({
      method: 'OPTIONS',
      headers: {
        origin: 'https://attacker.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    }),
    { ...notOpened, expect: 'harmless' },
  ),
  send('origin-null', 'a page without an origin asks', post({ origin: 'null' }), { ...notOpened, expect: 'harmless' }),
  send(
    'origin-reflected',
    'another site asks with credentials',
    post({ origin: 'https://attacker.example', cookie: 'session=1' }),
    { ...notOpened, expect: 'harmless' },
  ),
  send('header-of-64-kB', 'a header of 64 kB', request({ path: query, headers: { 'x-a': 'a'.repeat(65_536) } })),
  send(
    'headers-3000',
    'three thousand headers',
    request({ path: query, headers: Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`x-${i}`, '1'])) }),
  ),
  send('header-without-colon', 'a header that is none', `GET ${query} HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n`),
  send('header-with-null', 'a null byte in a header', `GET ${query} HTTP/1.1\r\nHost: a\r\nX-A: \u0000\r\n\r\n`),
  send(
    'header-folded',
    'a header over two lines',
    `GET ${query} HTTP/1.1\r\nHost: a\r\nX-A: 1\r\n two\r\nConnection: close\r\n\r\n`,
  ),
  send(
    'header-of-bytes',
    'a header of bytes that are no text',
    Buffer.concat([
      Buffer.from(`GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: `),
      Buffer.from([0xff, 0xfe, 0xc0]),
      Buffer.from('\r\n\r\n'),
    ]),
    harmless,
  ),
  send('no-host', 'no host', `GET ${query} HTTP/1.1\r\nConnection: close\r\n\r\n`),
  send('two-hosts', 'two hosts', `GET ${query} HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n`, harmless),
  send(
    'host-of-another',
    'the host of another',
    post({
      host: 'attacker.example',
      'x-forwarded-host': 'attacker.example',
      'x-forwarded-proto': 'gopher',
      forwarded: 'for=127.0.0.1;host=attacker.example',
    }),
    notBelieved,
  ),
  send('host-no-name', 'a host that is none', post({ host: 'a@b:99999/../x' }), harmless),
  send(
    'address-of-another',
    'an address of another host, as a proxy gets it',
    `GET http://169.254.169.254/latest/meta-data/ HTTP/1.1\r\nHost: 169.254.169.254\r\nConnection: close\r\n\r\n`,
  ),
  send(
    'address-with-user',
    'an address with a name and a password',
    `GET http://a:b@attacker.example@127.0.0.1/livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    notBelieved,
  ),
  send('version-0.9', 'HTTP of 1991', 'GET /graphql\r\n'),
  send('version-9.9', 'HTTP of a time to come', `GET ${query} HTTP/9.9\r\nHost: a\r\n\r\n`),
  send('version-2', 'the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  send(
    'upgrade-to-http-2',
    'a change to HTTP/2',
    request({
      path: query,
      headers: { connection: 'Upgrade, HTTP2-Settings, close', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' },
    }),
    harmless,
  ),
  send(
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
  send('tls', 'the greeting of TLS', Buffer.from('16030100c8010000c40303', 'hex')),
  send('bytes', 'sixty-four kilobytes of chance', randomBytes(65_536)),
  send('greeting-of-ssh', 'another protocol', 'SSH-2.0-OpenSSH_9.2\r\n\r\n'),
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
  send(
    'ranges',
    'a thousand ranges of a page',
    request({ path: '/livez', headers: { range: `bytes=${'0-0,'.repeat(1_000)}0-0` } }),
    harmless,
  ),
  send('head', 'only the head of an answer', request({ method: 'HEAD', path: query }), harmless),
  send('expects-nonsense', 'a client that expects nonsense', post({ expect: 'x'.repeat(1_000) }), harmless),
  send(
    'split-by-id',
    'a line break in the id of a request',
    post({ 'x-request-id': 'a%0d%0ax-injected: 1', 'request-id': 'a\rx-injected: 1' }),
    notSplit,
  ),
  send(
    'split-by-operation',
    'a line break in the name of an operation',
    request({
      method: 'POST',
      body: JSON.stringify({ query: 'query a { __typename }', operationName: 'a\r\nx-injected: 1' }),
    }),
    notSplit,
  ),
  send(
    'split-by-address',
    'a line break in an address',
    request({ path: '/%0d%0ax-injected:%201/?a=%0d%0ax-injected:1' }),
    notSplit,
  ),
  send(
    'trace-rubbish',
    'a trace that is none',
    post({ traceparent: `00-${'f'.repeat(8_000)}-x`, tracestate: 'a=b,'.repeat(500), baggage: '__proto__=1' }),
    harmless,
  ),
  send(
    'trace-of-zeros',
    'a trace of zeros with a version that is forbidden',
    post({ traceparent: 'ff-00000000000000000000000000000000-0000000000000000-ff' }),
    harmless,
  ),
  send(
    'markup',
    'markup that an answer may repeat to a browser',
    request({ path: '/<script>alert(1)</script>?query={<script>}', headers: { accept: 'text/html' } }),
  ),
  send('probes', 'the state of the gateway, from a stranger', request({ path: '/readyz' }), harmless),
  send('measures', 'the measures of the gateway, from a stranger', request({ path: '/metrics' }), harmless),
];
