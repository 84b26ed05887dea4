import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { cpuMs } from './usage.ts';

/** The kernel counts in hundredths of a second (USER_HZ). */
const tickMs = 10;

/**
 * Starts to watch; the answer tells what share of all cores, from 0 to 1, went to work that is none of this bench, such as
 * another bench. Processes that this one started must still run then.
 */
export function watchOtherWork(): () => number {
  const [began, allBefore, ownBefore] = [performance.now(), busyMs(), cpuMs([process.pid])];
  return () => {
    const foreign = busyMs() - allBefore - (cpuMs([process.pid]) - ownBefore);
    const available = (performance.now() - began) * availableParallelism();
    return Math.max(0, foreign / available);
  };
}

const busyMs = () => readBusyTicks(readFileSync('/proc/stat', 'utf8')) * tickMs;

/** Of the first line of proc_stat(5): all that is neither idle nor waiting for a disk, nor counted twice as a guest's. */
export function readBusyTicks(text: string): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0, steal = 0] = (text.split('\n')[0] ?? '')
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return user + nice + system + irq + softIrq + steal;
}
