import type { RequestContext } from '../plan/plan-state.ts';
import type { SourceAnswer, SourceRequest } from './source.ts';

/** A call that waits to be sent, and how its caller is answered. */
export interface Call {
  readonly request: SourceRequest;
  readonly signal: AbortSignal;
  readonly context: RequestContext | undefined;
  readonly resolve: (answer: SourceAnswer) => void;
  readonly reject: (reason: unknown) => void;
}

/** Far fewer than a registry reads at once; more would make the quick wait for the slow. */
const mostCalls = 32;

/**
 * Gathers the calls that one turn of the event loop makes, so that they can travel together. It merges messages, never
 * answers: each call keeps its own request, deadline and answer.
 */
export function batch(send: (calls: readonly Call[]) => void): (call: Call) => void {
  let waiting: Call[] = [];
  const flush = () => {
    const calls = waiting;
    waiting = [];
    for (let from = 0; from < calls.length; from += mostCalls) send(calls.slice(from, from + mostCalls));
  };
  return (call) => {
    if (waiting.push(call) === 1) setImmediate(flush);
  };
}

/** Aborts when the last of its calls is given up: as long as one waits, the others' work is on the way with it. */
export function whenAllAbort(signals: readonly AbortSignal[]): AbortSignal {
  const [only] = signals;
  if (signals.length === 1 && only) return only;
  const all = new AbortController();
  let open = signals.length;
  const count = () => {
    open -= 1;
    if (open === 0) all.abort(only?.reason);
  };
  for (const signal of signals) {
    if (signal.aborted) count();
    else signal.addEventListener('abort', count, { once: true });
  }
  return all.signal;
}
