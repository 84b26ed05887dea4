import { expect, test } from '@jest/globals';
import { retryAfter } from '../../../gateway/http/retry-after.ts';

test('who may ask again is told the longest time of all errors, and nobody else anything', () => {
  const error = (seconds?: unknown) => ({ message: 'x', extensions: { code: 'QUOTA_EXHAUSTED', retryAfter: seconds } });
  expect(retryAfter([error(3), error(60), error('600'), { message: 'x' }])).toBe(60);
  expect([retryAfter([]), retryAfter([error()])]).toEqual([undefined, undefined]);
});
