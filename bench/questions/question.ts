import type { Variables } from './variables.ts';

/** One query of the bench, with the variables of a long run of requests: every subject gets the same ones in the same order. */
export interface Question {
  readonly name: string;
  readonly operationName: string;
  readonly query: string;
  readonly variables: readonly Variables[];
  /** Sent along, such as who asks; the same of all questions of an order. */
  readonly headers?: Readonly<Record<string, string>>;
}
