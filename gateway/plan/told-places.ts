import type { SourceError } from '../source/source.ts';
import type { ResponsePath } from './tree.ts';

export interface ToldPlaces {
  /** True where an error stands at the place or above it. */
  covers(path: ResponsePath): boolean;
  /** True where an error stands at the place or below it. */
  isReached(path: ResponsePath): boolean;
  add(path: ResponsePath | undefined): void;
}

/** Where errors stand, for many questions: an answer may lack thousands of places. */
export function toldPlaces(errors: readonly SourceError[]): ToldPlaces {
  const at = new Set<string>();
  const reached = new Set<string>();
  const add = (path: ResponsePath | undefined) => {
    if (!path) return;
    at.add(textOf(path, path.length));
    for (let length = 0; length <= path.length; length += 1) reached.add(textOf(path, length));
  };
  for (const { path } of errors) add(path);
  return {
    covers: (path) => {
      for (let length = 0; length <= path.length; length += 1) if (at.has(textOf(path, length))) return true;
      return false;
    },
    isReached: (path) => reached.has(textOf(path, path.length)),
    add,
  };
}

/** Neither names nor numbers have a slash. */
function textOf(path: ResponsePath, length: number): string {
  let text = '';
  for (let index = 0; index < length; index += 1) text += `/${path[index]}`;
  return text;
}
