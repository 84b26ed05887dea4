import type { Question } from '../questions/question.ts';

/** What the load client is told to do. */
export interface LoadOrder {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly method: 'POST' | 'GET';
  readonly connections: number;
  readonly seconds: number;
  /** Asked in turn. */
  readonly questions: readonly Question[];
  /** In how many texts each question is asked, in turn; 1 for its own text only. */
  readonly distinct: number;
  /** Which request of the sequence is the first: 0, or where an earlier order ended. */
  readonly from?: number;
  /** An open loop at this rate; without it each connection asks as fast as it is answered. */
  readonly perSecond?: number;
}

/** What the load client saw. */
export interface LoadFigures {
  readonly requests: number;
  /** Answers that were not 200, and those of the sample that held errors. */
  readonly failures: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Of the client's own core: near 100 % the figure is the client's, not the server's. */
  readonly clientBusy: number;
}
