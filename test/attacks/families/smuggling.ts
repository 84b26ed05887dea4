import type { Attack, Reply } from '../tools/attack.ts';
import { exchange } from '../tools/exchange.ts';

const body = '{"query":"{ __typename }"}';
const hidden = 'GET /livez HTTP/1.1\r\nHost: hidden\r\n\r\n';
const chunked = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;

const post = (
  id: string,
  title: string,
  headers: readonly string[],
  text: string,
  more: Partial<Attack> = {},
): Attack => ({
  id: `smuggling/${id}`,
  title,
  send: (target) => {
    const head = ['POST /graphql HTTP/1.1', 'Host: a', 'Content-Type: application/json', ...headers];
    return exchange(target, `${head.join('\r\n')}\r\n\r\n${text}`, { ends: true });
  },
  expect: 'refused',
  also: notTwo,
  ...more,
});
/** A proxy before the gateway saw one request: a second answer would go to the next client. */
function notTwo(replies: readonly Reply[]): string | undefined {
  return replies.length > 1 ? `one request brought ${replies.length} answers` : undefined;
}
const length = (text: string) => `Content-Length: ${text.length}`;
const encoding = 'Transfer-Encoding: chunked';

/** Requests whose end a proxy and the gateway may see in different places. */
export const smuggling: readonly Attack[] = [
  post('length-and-chunks', 'a length and chunks', [length(chunked(body) + hidden), encoding], chunked(body) + hidden),
  post(
    'chunks-and-length',
    'chunks and a length of a few bytes',
    [encoding, 'Content-Length: 4'],
    chunked(body) + hidden,
  ),
  post('two-lengths', 'two lengths that differ', [length(body), length(body + hidden)], body + hidden),
  post(
    'lengths-in-one',
    'two lengths in one header',
    [`Content-Length: ${body.length}, ${body.length + hidden.length}`],
    body + hidden,
  ),
  post('length-with-sign', 'a length with a plus sign', [`Content-Length: +${body.length}`], body + hidden),
  post('length-negative', 'a length below nought', ['Content-Length: -1'], body),
  post(
    'length-hexadecimal',
    'a length in hexadecimal',
    [`Content-Length: 0x${body.length.toString(16)}`],
    body + hidden,
  ),
  post('length-of-100-digits', 'a length of a hundred digits', [`Content-Length: ${'9'.repeat(100)}`], body),
  post('space-before-colon', 'a space before the colon', [`Content-Length : ${body.length}`], body + hidden),
  post(
    'encoding-with-space',
    'an encoding with a space before the colon',
    ['Transfer-Encoding : chunked', length(body)],
    body + hidden,
  ),
  post(
    'encoding-unknown',
    'an encoding that is almost right',
    ['Transfer-Encoding: xchunked', length(body)],
    body + hidden,
  ),
  post(
    'encoding-twice',
    'an encoding after which comes another',
    ['Transfer-Encoding: chunked, identity'],
    chunked(body) + hidden,
  ),
  post('encodings-two', 'two headers of encodings', [encoding, 'Transfer-Encoding: cow'], chunked(body) + hidden),
  post(
    'encoding-vertical-tab',
    'an encoding behind a vertical tab',
    ['Transfer-Encoding:\u000bchunked', length(body)],
    body + hidden,
  ),
  post('chunk-size-no-number', 'a chunk whose size is no number', [encoding], `zz\r\n${body}\r\n0\r\n\r\n`),
  post('chunk-size-negative', 'a chunk whose size is below nought', [encoding], `-1\r\n${body}\r\n0\r\n\r\n`),
  post(
    'chunk-size-huge',
    'a chunk whose size has seventeen digits',
    [encoding],
    `FFFFFFFFFFFFFFFFF\r\n${body}\r\n0\r\n\r\n`,
  ),
  post('chunk-size-prefixed', 'a chunk whose size has a prefix', [encoding], `0x1a\r\n${body}\r\n0\r\n\r\n`),
  post(
    'chunk-extension',
    'a chunk with an extension of a megabyte',
    [encoding],
    `1a;${'a'.repeat(1_000_000)}\r\n${body}\r\n0\r\n\r\n`,
  ),
  post(
    'chunks-of-one-byte',
    'three hundred thousand chunks of one byte',
    [encoding],
    `${'1\r\n \r\n'.repeat(300_000)}0\r\n\r\n`,
  ),
  post(
    'chunks-of-25-MB',
    '25 MB in chunks, without a length',
    [encoding],
    `${`10000\r\n${' '.repeat(65_536)}\r\n`.repeat(400)}0\r\n\r\n`,
  ),
  post('chunks-cut-short', 'chunks without an end', [encoding], `1a\r\n${body}\r\n`),
  post('line-feeds', 'lines that end in a line feed only', [encoding], `1a\n${body}\n0\n\n${hidden}`),
  post(
    'trailers',
    'headers that decide, after the chunks',
    [encoding, 'Trailer: Content-Length, Authorization'],
    `1a\r\n${body}\r\n0\r\nContent-Length: 5\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n`,
    { expect: 'harmless' },
  ),
  post(
    'hop-by-hop',
    'headers that a proxy is to drop',
    [length(body), 'Connection: close, Authorization, Mianti-Matter, X-Forwarded-For'],
    body,
    { expect: 'harmless' },
  ),
  {
    ...post('body-of-get', 'a request in the body of another that has none', [], ''),
    send: (target) =>
      exchange(
        target,
        `GET /livez HTTP/1.1\r\nHost: a\r\nContent-Length: ${hidden.length}\r\nConnection: close\r\n\r\n${hidden}`,
        { ends: true },
      ),
    expect: 'harmless',
  },
];
