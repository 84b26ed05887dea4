import { describe, expect, test } from '@jest/globals';
import { parseReplies } from './parse-replies.ts';

const statusesAndBodies = (text: string) => parseReplies(Buffer.from(text)).map(({ status, body }) => [status, body]);

describe('reading raw answers', () => {
  test('answers that follow each other are told apart by their lengths', () => {
    const text = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n';
    expect(statusesAndBodies(text)).toEqual([
      [200, '{}'],
      [400, ''],
    ]);
  });

  test('chunks are joined', () => {
    const text =
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{"\r\n3\r\na":\r\n0\r\n\r\nHTTP/1.1 204 x\r\n\r\n';
    expect(statusesAndBodies(text)).toEqual([
      [200, '{"a":'],
      [204, ''],
    ]);
  });

  test('an answer without a length ends with the connection, and one may be cut short', () => {
    expect(statusesAndBodies('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nall of it')).toEqual([
      [400, 'all of it'],
    ]);
    expect(statusesAndBodies('HTTP/1.1 400 Bad Request\r\nConnec')).toEqual([[400, '']]);
  });

  test('what is no HTTP has status 0', () => expect(statusesAndBodies('SSH-2.0')).toEqual([[0, 'SSH-2.0']]));

  test('a header that comes twice has both values', () => {
    const [reply] = parseReplies(Buffer.from('HTTP/1.1 200 OK\r\nVary: a\r\nvary: b\r\n\r\n'));
    expect(reply?.headers.get('vary')).toBe('a, b');
  });
});
