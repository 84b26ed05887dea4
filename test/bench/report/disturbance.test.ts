import { expect, test } from '@jest/globals';
import { disturbance } from '../../../bench/report/disturbance.ts';

test('a quiet machine is said to be quiet, a busy one is warned of', () => {
  expect(disturbance(0.04)).toBe("Other work took 4 % of the machine's cores meanwhile.");
  expect(disturbance(0.3)).toContain('measure again');
});
