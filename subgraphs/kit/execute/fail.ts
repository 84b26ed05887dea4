import { locatedError } from 'graphql';
import { type Position, pathTo } from './position.ts';
import type { Run } from './run.ts';
import type { Shape } from './shape.ts';

/**
 * Notes what was thrown for the value at `key` and nulls the nearest place that may be null. Errors below a place that is
 * null already are dropped, as in graphql-js. Returns the null that stands at `key`.
 */
export function fail(
  run: Run,
  { isNonNull, nodes }: Shape,
  thrown: unknown,
  at: { readonly parent: Position; readonly key: string | number },
): null {
  for (let above: Position | undefined = at.parent; above; above = above.parent) if (above.isNull) return null;
  run.errors.push(locatedError(thrown, nodes, pathTo(at.parent, at.key)));
  if (isNonNull) setNull(at.parent);
  return null;
}

/** Those who fill the position look at `isNull` when they are done; if they are done, the null is written here. */
function setNull(position: Position): void {
  position.isNull = true;
  const { parent, key, isNonNull } = position;
  if (!parent) return;
  if (isNonNull) setNull(parent);
  else parent.value[key] = null;
}
