import type { Source } from '../../../gateway/source/source.ts';
import { SourceFailure } from '../../../gateway/source/source-failure.ts';

/** Sources that answer until one of them is broken: nothing of that registry is reached then. */
export interface Breakable {
  between(source: Source): Source;
  /** The one that is down from now on; null for none. */
  down(name: string | null): void;
}

export function breakable(): Breakable {
  let broken: string | null = null;
  return {
    between: (source) => ({
      ...source,
      send: (request, signal, context) =>
        source.name === broken
          ? Promise.reject(new SourceFailure('REGISTRY_UNAVAILABLE', 'down for a test'))
          : source.send(request, signal, context),
    }),
    down: (name) => {
      broken = name;
    },
  };
}
