import { describe, expect, test } from '@jest/globals';
import { readBusyTicks, watchOtherWork } from '../../../bench/processes/other-work.ts';

describe('other work on the machine', () => {
  test('is neither idle time, nor waiting for a disk, nor what a guest was counted twice', () => {
    expect(readBusyTicks('cpu  100 20 30 9999 8888 4 5 6 50 7\ncpu0 1 1 1 1 1 1 1 1 1 1')).toBe(165);
  });

  test('is a share of the cores', () => {
    const share = watchOtherWork()();
    expect(share).toBeGreaterThanOrEqual(0);
  });
});
