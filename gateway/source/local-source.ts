import type { CallReason } from '../../schema/call-token.ts';
import type { RequestContext } from '../plan/plan-state.ts';
import type { Source, SourceAnswer, SourceRequest } from './source.ts';

/** A registry of this process, as the composition root hands it over. */
export interface LocalRegistry {
  readonly name: string;
  readonly isSynthetic: boolean;
  execute(request: SourceRequest, caller?: LocalCaller): Promise<SourceAnswer>;
}

export interface LocalCaller extends RequestContext {
  readonly reason?: CallReason | undefined;
}

/** Reaches a registry in this process: no socket, no JSON. The composition root stops the registry itself. */
export function localSource({ name, isSynthetic, execute }: LocalRegistry): Source {
  return {
    name,
    send: (request, _signal, context) =>
      execute(request, context && request.reason ? { ...context, reason: request.reason } : context),
    health: async () => ({ isSynthetic }),
    stop: async () => undefined,
  };
}
