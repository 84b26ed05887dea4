import type { Source, SourceAnswer, SourceRequest } from './source.ts';

/** A registry of this process, as the composition root hands it over. */
export interface LocalRegistry {
  readonly name: string;
  readonly isSynthetic: boolean;
  execute(request: SourceRequest): Promise<SourceAnswer>;
}

/** Reaches a registry in this process: no socket, no JSON. The composition root stops the registry itself. */
export function localSource({ name, isSynthetic, execute }: LocalRegistry): Source {
  return {
    name,
    send: (request, signal) => untilAborted(execute(request), signal),
    health: async () => ({ isSynthetic }),
    stop: async () => undefined,
  };
}

/** The call goes on where it is, but the caller is free as soon as its deadline passes. */
function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
