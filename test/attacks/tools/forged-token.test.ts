import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { forgedToken } from './forged-token.ts';

const decoded = (part = '') => Buffer.from(part, 'base64url').toString();

test('a forged token has the header and the claims that it is given, text as it is', () => {
  const [header, payload, signature] = forgedToken({ alg: 'none' }, '{"sub":', Buffer.alloc(0)).split('.');
  expect([decoded(header), decoded(payload), signature]).toEqual(['{"alg":"none"}', '{"sub":', '']);
});

test('a key signs it by HMAC, as a careless library would check it', () => {
  const [header, payload, signature] = forgedToken({ alg: 'HS256' }, {}, { hmac: 'secret' }).split('.');
  expect(signature).toBe(createHmac('sha256', 'secret').update(`${header}.${payload}`).digest('base64url'));
});
