import type { SourceAnswer, SourceError } from '../source/source.ts';
import type { Tree } from './tree.ts';

/** An entity that another registry refers to and its own does not hold: known to be unknown, so never a bare null. */
export function unknownEntities({ data, errors = [] }: SourceAnswer, representations: readonly Tree[]): SourceError[] {
  const entities = data?._entities;
  if (!Array.isArray(entities) || !entities.includes(null)) return [];
  return entities.flatMap((entity, index): SourceError[] => {
    const isTold = errors.some(({ path }) => path?.[0] === '_entities' && path[1] === index);
    if (entity !== null || isTold) return [];
    const message = `The registry does not hold this ${representations[index]?.__typename ?? 'record'}, to which another registry refers.`;
    return [{ message, path: ['_entities', index], extensions: { code: 'VALUE_INCOMPLETE' } }];
  });
}
