import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { ask } from '../tools/ask.ts';
import type { Attack } from '../tools/attack.ts';
import { exchange } from '../tools/exchange.ts';
import { request } from '../tools/request.ts';

type Headers = Readonly<Record<string, string | null>>;

const post = (
  id: string,
  title: string,
  body: string | Buffer,
  headers: Headers = {},
  more: Partial<Attack> = {},
): Attack => ({
  id: `bodies/${id}`,
  title,
  send: (target) => ask(target, body, headers),
  expect: 'refused',
  ...more,
});
const query = '{"query":"{ __typename }"}';
const bomb = Buffer.concat([
  Buffer.from('{"query":"{ __typename }","x":"'),
  Buffer.alloc(100_000_000, 0x20),
  Buffer.from('"}'),
]);
const boundary = '----------x';
const upload = [
  `--${boundary}\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${query}`,
  `--${boundary}\r\ncontent-disposition: form-data; name="map"\r\n\r\n{"0":["variables.__proto__.x"]}`,
  `--${boundary}\r\ncontent-disposition: form-data; name="0"; filename="../../a.txt"\r\n\r\nx`,
  `--${boundary}--\r\n`,
].join('\r\n');
const mediaTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'text/html',
  'application/xml',
  'application/octet-stream',
  'application/json5',
  'text/json',
  '*/*',
  ',',
  'application/json/graphql',
  'x'.repeat(8_000),
];

/** Bodies that are none, or are more than they seem. */
export const bodies: readonly Attack[] = [
  post('empty', 'no body at all', ''),
  post('null', 'the body is null', 'null'),
  post('list', 'the body is an empty list', '[]'),
  post('number', 'the body is a number', '1e999'),
  post('text', 'the body is a text', '"{ __typename }"'),
  post('boolean', 'the body is true', 'true'),
  post('object', 'the body is an empty object', '{}'),
  post('cut-short', 'JSON that is cut short', '{"query":"{ __type'),
  post('more-behind', 'JSON with more JSON behind it', `${query}${query}`),
  post('single-quotes', 'JSON as JavaScript writes it', "{query:'{ __typename }'}"),
  post('query-object', 'the query is an object', '{"query":{"toString":"x"}}'),
  post('query-list', 'the query is a list of texts', '{"query":["{ __typename }"]}'),
  post('query-null', 'the query is null', '{"query":null}'),
  post(
    'not-utf-8',
    'bytes that are no UTF-8 within a text',
    Buffer.concat([
      Buffer.from('{"query":"{ a(b: \\"'),
      Buffer.from([0xff, 0xc0, 0xaf, 0xed, 0xa0, 0x80]),
      Buffer.from('\\") }"}'),
    ]),
  ),
  post('utf-16', 'JSON in UTF-16', Buffer.from(`\ufeff${query}`, 'utf16le')),
  post('byte-order-mark', 'a byte order mark before the JSON', `\ufeff${query}`, {}, { expect: 'harmless' }),
  post(
    'charset-utf-7',
    'a character set that hides signs',
    query,
    { 'content-type': 'application/json; charset=utf-7' },
    { expect: 'harmless' },
  ),
  post('null-bytes', 'a body of null bytes', Buffer.alloc(200_000)),
  post('spaces', 'two hundred kilobytes of spaces', ' '.repeat(200_000)),
  post('brackets', 'a body of two hundred thousand brackets', '['.repeat(200_000)),
  post('of-25-MB', 'a body of 25 MB', `{"query":"${' '.repeat(25_000_000)}"}`),
  post('gzip-bomb', 'a hundred megabytes packed in a hundred kilobytes', gzipSync(bomb), {
    'content-encoding': 'gzip',
  }),
  post('gzip-twice', 'the same, packed twice', gzipSync(gzipSync(bomb)), { 'content-encoding': 'gzip, gzip' }),
  post('deflate-bomb', 'the same by deflate', deflateSync(bomb), { 'content-encoding': 'deflate' }),
  post('brotli-bomb', 'the same by brotli, in a hundred bytes', brotliCompressSync(bomb, { params: { 1: 3 } }), {
    'content-encoding': 'br',
  }),
  post('not-gzip', 'a body that says it is packed and is not', query, { 'content-encoding': 'gzip' }),
  post('unknown-encoding', 'a body packed in a way that nobody knows', query, { 'content-encoding': 'zstd, ../../x' }),
  post('upload', 'a form that uploads a file', upload, { 'content-type': `multipart/form-data; boundary=${boundary}` }),
  post('upload-without-boundary', 'a form without its boundary', upload, { 'content-type': 'multipart/form-data' }),
  post('form', 'the query as a form of another site sends it', `query=${encodeURIComponent('{ __typename }')}`, {
    'content-type': 'application/x-www-form-urlencoded',
  }),
  {
    ...post('query-in-address', 'the query in the address of a form that another site sends', ''),
    send: (target) =>
      exchange(
        target,
        request({
          method: 'POST',
          path: '/graphql?query=%7B__typename%7D',
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://attacker.example' },
          body: 'a=1',
        }),
      ),
  },
  post('no-media-type', 'a body of no media type', query, { 'content-type': null }),
  post('text-that-is-json', 'JSON as plain text, which another site may send without asking', query, {
    'content-type': 'text/plain; application/json',
    origin: 'https://attacker.example',
  }),
  post('graphql', 'the bare document', '{ __typename }', { 'content-type': 'application/graphql' }),
  {
    ...post('media-types', 'media types that are not JSON', ''),
    send: (target) => Promise.all(mediaTypes.map((type) => ask(target, query, { 'content-type': type }))),
  },
  post(
    'accepts-nothing',
    'an answer is wanted in a type that is not there',
    query,
    { accept: 'image/png' },
    { expect: 'harmless' },
  ),
  post(
    'accepts-everything',
    'ten thousand types of answers are accepted',
    query,
    { accept: 'a/b;q=0.1,'.repeat(700) },
    { expect: 'harmless' },
  ),
  post('expects-to-continue', 'a client waits for leave to send 25 MB', '', {
    expect: '100-continue',
    'content-length': '25000000',
  }),
  {
    ...post('shorter-than-said', 'a body that is shorter than it says', ''),
    send: (target) =>
      exchange(target, request({ method: 'POST', headers: { 'content-length': '1000' }, body: query }), { ends: true }),
  },
  {
    ...post('length-of-a-terabyte', 'a body that says it has a terabyte', ''),
    send: (target) =>
      exchange(target, request({ method: 'POST', headers: { 'content-length': '1099511627776' }, body: query }), {
        ends: true,
      }),
  },
];
