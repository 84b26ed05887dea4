import type { Source } from './source.ts';
import { SourceFailure } from './source-failure.ts';

/** Stands for a registry that the gateway was given no way to reach: its fields cannot be told, the rest can. */
export function unreachableSource(name: string): Source {
  const fail = () =>
    Promise.reject(new SourceFailure('REGISTRY_UNAVAILABLE', 'no address was given for this registry'));
  return { name, send: fail, health: fail, stop: async () => undefined };
}
