import type { Subject } from './subject.ts';

/** A subject that runs. */
export interface Running {
  readonly subject: Subject;
  readonly origin: string;
  readonly pid: number;
  /** From its start until it answered `{ __typename }`. */
  readonly startMs: number;
  /** Its first answer to the first query, nothing being planned or compiled yet. */
  readonly coldMs: number;
}
