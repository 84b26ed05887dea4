import { readFileSync } from 'node:fs';

export interface ProcessStat {
  readonly parent: number;
  /** User and system time of all its threads, in milliseconds. */
  readonly cpuMs: number;
}

/** The kernel counts in hundredths of a second (USER_HZ), whatever its own tick. */
const tickMs = 10;

/** What /proc/PID/stat says of a process; undefined where it is gone. */
export function statOf(pid: number): ProcessStat | undefined {
  try {
    return readStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Reads a line of proc_pid_stat(5). The name, second, stands in brackets and may hold spaces and brackets itself. */
export function readStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  // The line's fields 4, 14 and 15: ppid, utime and stime.
  const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
  return { parent: parent ?? 0, cpuMs: ((user ?? 0) + (system ?? 0)) * tickMs };
}
