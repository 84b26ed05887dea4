import { expect, test } from '@jest/globals';
import { request } from './request.ts';

test('a request is written without a check or an escape', () => {
  const text = request({ path: '/a b', headers: { 'x-a': '1\rx-b: 2', host: null } }).toString();
  expect(text).toBe('GET /a b HTTP/1.1\r\nconnection: close\r\nx-a: 1\rx-b: 2\r\n\r\n');
});

test('a body brings its length and type, unless told otherwise', () => {
  const text = request({ method: 'POST', headers: { 'content-length': '1' }, body: '水' }).toString();
  expect(text).toBe(
    'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 1\r\n\r\n水',
  );
});
