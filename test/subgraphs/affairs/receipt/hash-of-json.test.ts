import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { hashOfJson } from '../../../../subgraphs/affairs/receipt/hash-of-json.ts';

test('the hash of a value is SHA-256 of its canonical text, whatever the order of its members', () => {
  const expected = createHash('sha256').update('{"a":1,"乙":"x"}').digest('base64url');
  expect(hashOfJson({ 乙: 'x', a: 1 })).toBe(expected);
  expect(hashOfJson({ a: 1, 乙: 'x' })).toBe(expected);
});
