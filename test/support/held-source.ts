import type { Source } from '../../gateway/source/source.ts';

/** A source whose answers wait until they are let go, and which tells when it is asked. */
export function heldSource(source: Source) {
  let isHeld = false;
  let waiting: (() => void)[] = [];
  let onAsked: (() => void) | undefined;
  let asked = 0;
  return {
    source: {
      ...source,
      send: async (...given: Parameters<Source['send']>) => {
        asked += 1;
        onAsked?.();
        if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
        return source.send(...given);
      },
    } satisfies Source,
    /** How often it was asked. */
    asked: () => asked,
    /** Holds from now on; resolves when the next request waits. */
    hold: () => {
      isHeld = true;
      return new Promise<void>((resolve) => {
        onAsked = resolve;
      });
    },
    letGo: () => {
      isHeld = false;
      for (const resume of waiting) resume();
      waiting = [];
    },
  };
}
