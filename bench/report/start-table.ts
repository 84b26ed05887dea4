import { memoryMiB } from '../processes/usage.ts';
import type { Running } from '../subjects/running.ts';
import { figure } from './figure.ts';
import { table } from './table.ts';

/** Start, first query and memory of each subject; the memory is read now, as the highest so far. */
export function startTable(subjects: readonly Running[]): string {
  const rows = subjects.map(({ subject, startMs, coldMs, pid }) => [
    subject.name,
    subject.about,
    figure(startMs / 1_000),
    figure(coldMs),
    figure(memoryMiB(pid, 'VmHWM')),
  ]);
  return table(['subject', 'what it is', 'start-up s', 'cold first query ms', 'peak MiB'], rows);
}
