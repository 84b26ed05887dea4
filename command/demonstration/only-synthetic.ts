import type { Source } from '../../gateway/source/source.ts';
import { SourceFailure } from '../../gateway/source/source-failure.ts';

/**
 * A registry that could not be asked at start, over which anyone can ask by a demonstration token: it is called only once it
 * has said that its records are made up, and asked again after each call that failed, since another may have taken its place.
 */
export function onlySynthetic(source: Source): Source {
  let isKnown = false;
  return {
    ...source,
    send: async (request, signal, context) => {
      if (!isKnown) {
        const { isSynthetic } = await source.health(signal);
        if (isSynthetic !== true)
          throw new SourceFailure('REGISTRY_UNAVAILABLE', 'it does not say that its records are made up');
        isKnown = true;
      }
      try {
        return await source.send(request, signal, context);
      } catch (error) {
        isKnown = false;
        throw error;
      }
    },
  };
}
