import { expect, test } from '@jest/globals';
import { judgeCost } from '../../../../gateway/limits/cost/judge-cost.ts';

test('what may run is not refused, and what may not is told its cost and the limit', () => {
  expect(judgeCost(100, 100)).toBeNull();
  expect(judgeCost(101, 100)).toEqual({
    message: 'The operation could cost 101, in objects of its answer; this gateway takes at most 100.',
    extensions: { code: 'DOCUMENT_TOO_LARGE' },
  });
  expect(judgeCost(1e30, 100)?.message).toContain('more than 1000000000');
});
