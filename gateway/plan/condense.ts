import type { SourceError } from '../source/source.ts';
import type { ResponsePath } from './tree.ts';

/** Past this, a client reads no further; the places are told together. */
const mostErrors = 50;

/**
 * Keeps an answer's errors readable where many rows lack the same: errors alike but for the rows become one at the place
 * that they share, so that every open place still has an error at it or above it.
 */
export function condense(errors: readonly SourceError[]): readonly SourceError[] {
  if (errors.length <= mostErrors) return errors;
  const alike = Map.groupBy(errors, ({ message, path = [], extensions }) =>
    JSON.stringify([message, extensions?.code, extensions?.registry, path.filter((step) => typeof step === 'string')]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first, ...rest] = group;
    if (!first?.path || rest.length === 0) return first ? [first] : [];
    return [{ ...first, path: rest.reduce<ResponsePath>((path, error) => shared(path, error.path ?? []), first.path) }];
  });
}

function shared(one: ResponsePath, other: ResponsePath): ResponsePath {
  const differs = one.findIndex((step, index) => step !== other[index]);
  return differs === -1 ? one : one.slice(0, differs);
}
