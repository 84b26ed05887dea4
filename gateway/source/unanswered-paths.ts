import type { Path } from './answer-faults.ts';
import { representationsOf } from './representations-of.ts';
import type { Selected } from './selection.ts';
import type { SourceRequest } from './source.ts';

const mostPaths = 50;

/** The places of a request that stay open when its registry gives no answer: each key asked of the root or of an entity. */
export function unansweredPaths(request: SourceRequest, selection: readonly Selected[]): Path[] {
  const paths = selection.flatMap(({ key, below }): Path[] => {
    if (key !== '_entities') return [[key]];
    return representationsOf(request)
      .slice(0, mostPaths)
      .flatMap(({ __typename }, index) =>
        (below ?? [])
          .filter(({ key: field, onType }) => field !== '__typename' && (onType === null || onType === __typename))
          .map(({ key: field }): Path => [key, index, field]),
      );
  });
  return paths.slice(0, mostPaths);
}
