import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../plan/plan-state.ts';

/** An answer before it becomes a response: its data is JSON text already, left out where the request was refused whole. */
export interface Answer {
  readonly data?: string;
  readonly errors?: readonly GraphQLFormattedError[];
  /** What the gateway says about the answer itself. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An operation that is parsed, validated, planned and compiled: all that is left is to run it. Never rejects. */
export type Operation = (variables: Readonly<Record<string, unknown>>, context: RequestContext) => Promise<Answer>;
