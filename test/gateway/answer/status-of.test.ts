import { expect, test } from '@jest/globals';
import { statusOf } from '../../../gateway/answer/status-of.ts';

const error = (code: string) => ({ message: 'x', extensions: { code } });

test.each([
  ['data', { data: { a: 1 }, errors: [] }, 200],
  ['partial data', { data: { a: null }, errors: [error('REGISTRY_UNAVAILABLE')] }, 200],
  ['null data of a request that ran', { data: null, errors: [error('INTERNAL_SERVER_ERROR')] }, 200],
  ["a client's mistake", { errors: [error('BAD_USER_INPUT')] }, 400],
  ['a failure of the gateway', { errors: [error('BAD_USER_INPUT'), error('INTERNAL_SERVER_ERROR')] }, 500],
])('%s answers with its status', (_title, answer, status) => {
  const { errors = [] } = answer;
  expect(statusOf(errors, 'data' in answer)).toBe(status);
});
