import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { blindedHash, blindingKeyBytes } from '../../../../subgraphs/affairs/receipt/blinded-hash.ts';

const key = Buffer.alloc(blindingKeyBytes, 7);

test('a blinded hash is HMAC-SHA-256 under its key, so it can be checked by any program that has the key', () => {
  expect(blindedHash(key, '乙')).toBe(createHmac('sha256', key).update('乙', 'utf8').digest('base64url'));
});

test('the same text under another key has another hash', () => {
  expect(blindedHash(Buffer.alloc(blindingKeyBytes, 8), '乙')).not.toBe(blindedHash(key, '乙'));
});
