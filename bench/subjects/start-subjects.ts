import { BenchRefused } from '../bench-refused.ts';
import type { Running } from './running.ts';
import { type StartOptions, startSubject } from './start-subject.ts';
import type { Subject } from './subject.ts';

export interface Started {
  readonly running: readonly Running[];
  /** Those that do not run on this machine, and why. */
  readonly absent: readonly { readonly name: string; readonly reason: string }[];
}

/** Starts subjects one after the other, so that none slows another's start. */
export async function startSubjects(subjects: readonly Subject[], options: StartOptions): Promise<Started> {
  const running: Running[] = [];
  const absent: { name: string; reason: string }[] = [];
  for (const subject of subjects) {
    try {
      running.push(await startSubject(subject, options));
    } catch (error) {
      if (!(error instanceof BenchRefused)) throw error;
      absent.push({ name: subject.name, reason: error.message });
    }
  }
  return { running, absent };
}
