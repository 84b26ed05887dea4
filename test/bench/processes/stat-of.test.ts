import { describe, expect, test } from '@jest/globals';
import { readStat, statOf } from '../../../bench/processes/stat-of.ts';

describe('what the kernel says of a process', () => {
  test('a name with spaces and brackets does not shift the fields', () => {
    const line = '42 (a (b) c) S 7 42 42 0 -1 4194560 1 2 3 4 150 25 9 9 20 0 11 0 100 1 1';
    expect(readStat(line)).toEqual({ parent: 7, cpuMs: 1_750 });
  });

  test('this process has its parent', () => {
    expect(statOf(process.pid)?.parent).toBe(process.ppid);
  });

  test('a process that is gone has none', () => {
    expect(statOf(0x7fff_ffff)).toBeUndefined();
  });
});
