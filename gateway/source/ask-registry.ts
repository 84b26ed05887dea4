import { errorTable } from '../../schema/errors.ts';
import type { GatewayLog } from '../log.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { answerFaults, type Path } from './answer-faults.ts';
import { representationsOf } from './representations-of.ts';
import { selectionReader } from './selection.ts';
import type { Source, SourceAnswer, SourceError, SourceRequest } from './source.ts';
import { failureOf } from './source-failure.ts';
import { unansweredPaths } from './unanswered-paths.ts';

export interface AskOptions {
  readonly source: Source;
  /** How long a registry may take, in milliseconds. */
  readonly deadlineMs: number;
  readonly log: GatewayLog;
  readonly metrics: GatewayMetrics;
}

/** What a registry answered, with an error at every place whose value is not known. Never rejects. */
export type AskRegistry = (request: SourceRequest, requestId: string) => Promise<SourceAnswer>;

/**
 * Asks one registry, and makes sure that "none found" and "could not tell" never look alike: a registry that is down,
 * slow or unreadable, a key left out of an answer, and an entity that its own registry does not know each become an
 * error at their place. Hosts and reasons go to the log, not to the client.
 */
export function askRegistry({ source, deadlineMs, log, metrics }: AskOptions): AskRegistry {
  const selectionOf = selectionReader();
  const { name } = source;
  return async (request, requestId) => {
    const selection = selectionOf(request.query);
    const started = performance.now();
    const done = (outcome: string) => metrics.registryCall(name, outcome, (performance.now() - started) / 1_000);
    try {
      const answer = await source.send(request, AbortSignal.timeout(deadlineMs));
      const errors = [
        ...(answer.errors ?? []).map((error) => named(error, name)),
        ...answerFaults(answer, selection, request).map((path) => leftOut(name, path)),
        ...unknownEntities(answer, request, name),
      ];
      done(errors.length > 0 ? 'errors' : 'ok');
      return errors.length > 0 ? { data: answer.data ?? null, errors } : answer;
    } catch (error) {
      const { code, detail } = failureOf(error);
      done(code);
      log.warn({ requestId, registry: name, code, detail }, 'a registry did not answer');
      const extensions = { code, registry: name };
      const paths = unansweredPaths(request, selection);
      return { data: null, errors: paths.map((path) => ({ message: errorTable[code].message, path, extensions })) };
    }
  };
}

function named(error: SourceError, registry: string): SourceError {
  return { ...error, extensions: { ...error.extensions, registry } };
}

function leftOut(registry: string, path: Path): SourceError {
  return {
    message: errorTable.REGISTRY_BAD_ANSWER.message,
    path,
    extensions: { code: 'REGISTRY_BAD_ANSWER', registry },
  };
}

/** An entity that another registry refers to and its own does not hold: known to be unknown, so never a bare null. */
function unknownEntities({ data, errors = [] }: SourceAnswer, request: SourceRequest, registry: string): SourceError[] {
  const entities = data?._entities;
  if (!Array.isArray(entities)) return [];
  const representations = representationsOf(request);
  return entities.flatMap((entity, index): SourceError[] => {
    const isTold = errors.some(({ path }) => path?.[0] === '_entities' && path[1] === index);
    if (entity !== null || isTold) return [];
    const message = `The registry does not hold this ${representations[index]?.__typename ?? 'record'}, to which another registry refers.`;
    return [{ message, path: ['_entities', index], extensions: { code: 'VALUE_INCOMPLETE', registry } }];
  });
}
