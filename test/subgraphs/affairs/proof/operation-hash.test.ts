import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { operationHash } from '../../../../subgraphs/affairs/proof/operation-hash.ts';

test('the hash of an operation is that of its text, each time it is asked for', () => {
  const operation = { name: 'A', text: 'query A { 甲 }' };
  const expected = createHash('sha256').update(operation.text).digest('base64url');
  expect([operationHash(operation), operationHash(operation)]).toEqual([expected, expected]);
  expect(operationHash({ ...operation, text: 'query A { b }' })).not.toBe(expected);
});
