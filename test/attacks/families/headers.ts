import type { Attack, Reply } from '../tools/attack.ts';
import { exchange } from '../tools/exchange.ts';
import { request } from '../tools/request.ts';

const send = (id: string, title: string, bytes: string | Buffer, more: Partial<Attack> = {}): Attack => ({
  id: `headers/${id}`,
  title,
  send: (target) => exchange(target, bytes),
  expect: 'refused',
  ...more,
});
/** The same from a client that says that no more will come: nothing in these bytes tells their end. */
const sendAll = (id: string, title: string, bytes: string | Buffer): Attack =>
  send(id, title, bytes, { send: (target) => exchange(target, bytes, { ends: true }) });
const query = '/graphql?query=%7B__typename%7D';
const body = '{"query":"{ __typename }"}';
const post = (headers: Record<string, string>) => request({ method: 'POST', headers, body });
const harmless = { expect: 'harmless' } as const;

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

/** What a browser of another site, or a proxy, may say in headers. */
export const headers: readonly Attack[] = [
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
  sendAll('header-without-colon', 'a header that is none', `GET ${query} HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n`),
  sendAll('header-with-null', 'a null byte in a header', `GET ${query} HTTP/1.1\r\nHost: a\r\nX-A: \u0000\r\n\r\n`),
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
    'ranges',
    'a thousand ranges of a page',
    request({ path: '/livez', headers: { range: `bytes=${'0-0,'.repeat(1_000)}0-0` } }),
    harmless,
  ),
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
];
