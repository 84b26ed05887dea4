import type { Source, SourceRequest } from '../../../gateway/source/source.ts';

/** Sources that note what the gateway asks each registry. */
export interface Recorder {
  between(source: Source): Source;
  /** What was asked since the last time, with the registry's name; forgotten then. */
  take(): readonly { readonly registry: string; readonly request: SourceRequest }[];
}

export function recorder(): Recorder {
  let asked: { registry: string; request: SourceRequest }[] = [];
  return {
    between: (source) => ({
      ...source,
      send: (request, signal, context) => {
        asked.push({ registry: source.name, request });
        return source.send(request, signal, context);
      },
    }),
    take: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
  };
}
