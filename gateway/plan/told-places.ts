import type { SourceError } from '../source/source.ts';
import type { ResponsePath } from './tree.ts';

export interface ToldPlaces {
  /** True where an error stands at the place or above it. */
  covers(path: ResponsePath): boolean;
  /** True where an error stands below the place. */
  reachBelow(path: ResponsePath): boolean;
}

/** Where errors stand, for many questions: an answer may lack thousands of places. */
export function toldPlaces(errors: readonly SourceError[]): ToldPlaces {
  const at = new Set<string>();
  const above = new Set<string>();
  for (const { path } of errors) {
    if (!path) continue;
    at.add(textOf(path, path.length));
    for (let length = 0; length < path.length; length += 1) above.add(textOf(path, length));
  }
  return {
    covers: (path) => {
      for (let length = 0; length <= path.length; length += 1) if (at.has(textOf(path, length))) return true;
      return false;
    },
    reachBelow: (path) => above.has(textOf(path, path.length)),
  };
}

/** Neither names nor numbers have a slash. */
function textOf(path: ResponsePath, length: number): string {
  let text = '';
  for (let index = 0; index < length; index += 1) text += `/${path[index]}`;
  return text;
}
