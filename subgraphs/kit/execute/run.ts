import type { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';

/** What one execution of a compiled operation keeps. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly errors: GraphQLError[];
  /** Arguments with variables, made once for all objects that a field is asked of. */
  readonly madeArguments: Map<object, Readonly<Record<string, unknown>>>;
  /** Values that are promised and not yet there. */
  pending: number;
  onSettled: (() => void) | undefined;
}

/** Waits until nothing is pending; undefined where nothing is, so that nobody waits for a promise in vain. */
export function settled(run: Run): Promise<void> | undefined {
  if (run.pending === 0) return undefined;
  return new Promise((resolve) => {
    run.onSettled = resolve;
  });
}

export function release(run: Run): void {
  run.pending -= 1;
  if (run.pending === 0) run.onSettled?.();
}
