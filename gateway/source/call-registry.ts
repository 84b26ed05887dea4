import type { GatewayLog } from '../log.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { RequestContext } from '../plan/plan-state.ts';
import { representationsOf } from './representations-of.ts';
import type { Source, SourceAnswer, SourceRequest } from './source.ts';
import { failureOf, SourceFailure } from './source-failure.ts';
import { within } from './within.ts';

export interface CallOptions {
  readonly source: Source;
  /** How long a registry may take, in milliseconds. */
  readonly deadlineMs: number;
  readonly log: GatewayLog;
  readonly metrics: GatewayMetrics;
}

/** Resolves with an answer that has data, errors, or both, and an entity for each representation. Rejects with a `SourceFailure`. */
export type CallRegistry = (request: SourceRequest, context: RequestContext) => Promise<SourceAnswer>;

/** Calls one registry within its deadline. Hosts and reasons go to the log, not to the client. */
export function callRegistry({ source, deadlineMs, log, metrics }: CallOptions): CallRegistry {
  const { name } = source;
  return async (request, context) => {
    const started = performance.now();
    const done = (outcome: string) => metrics.registryCall(name, outcome, (performance.now() - started) / 1_000);
    try {
      const answer = await within(deadlineMs, (signal) => source.send(request, signal, context), late);
      checkAnswer(answer, request);
      done(answer.errors ? 'errors' : 'ok');
      return answer;
    } catch (error) {
      const { code, detail } = failureOf(error);
      done(code);
      log.warn({ requestId: context.requestId, registry: name, code, detail }, 'a registry did not answer');
      throw new SourceFailure(code, detail);
    }
  };
}

const late = () => new SourceFailure('REGISTRY_TIMEOUT', 'no answer in time');

function checkAnswer({ data, errors }: SourceAnswer, request: SourceRequest): void {
  if (!data) {
    if (!errors) throw new SourceFailure('REGISTRY_BAD_ANSWER', 'neither data nor errors');
    return;
  }
  const representations = representationsOf(request);
  if (representations.length === 0) return;
  const entities = data._entities;
  if (Array.isArray(entities) && entities.length === representations.length) return;
  // A registry may null the whole list for one error; it then says so.
  if (entities === null && errors) return;
  throw new SourceFailure('REGISTRY_BAD_ANSWER', `expected ${representations.length} entities`);
}
