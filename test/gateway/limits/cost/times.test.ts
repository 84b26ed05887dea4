import { expect, test } from '@jest/globals';
import { compileSum, once, times } from '../../../../gateway/limits/cost/times.ts';

const n = (variables: Readonly<Record<string, unknown>>) => Number(variables.n);

test('a sum that hangs on no variable is the same for all', () => {
  const sum = compileSum([
    { weight: 1, times: times(times(once, 3), 4) },
    { weight: 5, times: once },
  ]);
  expect(sum({})).toBe(17);
});

test('a sum that hangs on variables follows them', () => {
  const sum = compileSum([
    { weight: 1, times: times(times(once, n), 10) },
    { weight: 2, times: times(times(once, n), n) },
    { weight: 0, times: times(once, n) },
    { weight: 7, times: once },
  ]);
  expect([sum({ n: 0 }), sum({ n: 1 }), sum({ n: 100 })]).toEqual([7, 19, 21_007]);
});
