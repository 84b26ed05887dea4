import { readFileSync } from 'node:fs';
import { processTree } from './process-tree.ts';
import { statOf } from './stat-of.ts';

/** Processor time so far of processes with all that they started, in milliseconds. */
export function cpuMs(pids: readonly number[]): number {
  return pids.flatMap(processTree).reduce((sum, pid) => sum + (statOf(pid)?.cpuMs ?? 0), 0);
}

/** Resident memory now (VmRSS) or at its highest (VmHWM) of a process and all that it started, in MiB. */
export function memoryMiB(pid: number, which: 'VmRSS' | 'VmHWM'): number {
  return processTree(pid).reduce((sum, one) => sum + readMiB(one, which), 0);
}

function readMiB(pid: number, which: string): number {
  try {
    const [, kilobytes] =
      new RegExp(`^${which}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
