import { fail } from './fail.ts';
import type { Position } from './position.ts';
import { type Run, release } from './run.ts';
import type { Shape } from './shape.ts';

/**
 * What a resolver returned becomes what is answered at `key`. A promise is waited for, and written when it is there: until
 * then the place is held by undefined, so that keys keep their order. Throws where the value is not one of its type.
 */
export function settle(run: Run, shape: Shape, value: unknown, parent: Position, key: string | number): unknown {
  if (value === null || value === undefined) {
    if (shape.isNonNull) throw new Error(`Cannot return null for non-nullable field ${shape.fieldName}.`);
    return null;
  }
  if (typeof value === 'object') {
    if ('then' in value && typeof value.then === 'function') {
      wait(run, shape, value as PromiseLike<unknown>, parent, key);
      return undefined;
    }
    if (value instanceof Error) throw value;
  }
  return shape.complete(run, value, parent, key);
}

/** `settle` for a value whose failure is its own: an item of a list, a promise that is kept. Never throws. */
export function settleApart(run: Run, shape: Shape, value: unknown, parent: Position, key: string | number): unknown {
  try {
    return settle(run, shape, value, parent, key);
  } catch (thrown) {
    return fail(run, shape, thrown, { parent, key });
  }
}

function wait(run: Run, shape: Shape, promise: PromiseLike<unknown>, parent: Position, key: string | number): void {
  run.pending += 1;
  // A thenable that is no promise might call back at once, before its place is held.
  const kept = promise instanceof Promise ? promise : Promise.resolve(promise);
  kept.then(
    (value) => {
      parent.value[key] = settleApart(run, shape, value, parent, key);
      release(run);
    },
    (thrown) => {
      parent.value[key] = fail(run, shape, thrown, { parent, key });
      release(run);
    },
  );
}
