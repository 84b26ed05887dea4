import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { BenchRefused } from '../bench-refused.ts';

/** The core of whatever is measured, and the core of the load and of the registries' processes; null where none is set. */
export interface Cores {
  readonly subject: number | null;
  readonly others: number | null;
}

/** Checks that the machine can be measured on. Throws `BenchRefused` in one line where it cannot. */
export function coresOf(isPinned: boolean): Cores {
  if (!existsSync('/proc/self/stat')) throw new BenchRefused('needs Linux: processor time is read from /proc');
  if (!isPinned) return { subject: null, others: null };
  if (spawnSync('taskset', ['--version']).error) {
    throw new BenchRefused('taskset is not installed (package util-linux); install it, or pass --no-pin');
  }
  if (availableParallelism() < 2) throw new BenchRefused('needs two cores to pin; pass --no-pin');
  return { subject: 0, others: 1 };
}
