import { representationsOf } from './representations-of.ts';
import type { Selected } from './selection.ts';
import type { SourceAnswer, SourceRequest } from './source.ts';

export type Path = readonly (string | number)[];

/** Enough to tell a client what is missing; a registry that answers nothing right is told by its first ones. */
const mostFaults = 50;

/**
 * Where an answer has not what was asked: a key that is left out, or an object, list or leaf in each other's place.
 * Such a place must not pass for "none found". Places that an error of the answer covers are the answer's own to tell.
 */
export function answerFaults(
  { data, errors = [] }: SourceAnswer,
  selection: readonly Selected[],
  request: SourceRequest,
): Path[] {
  const faults: Path[] = [];
  const told = errors.map(({ path = [] }) => path);
  const isTold = (path: Path) => told.some((covering) => covering.every((step, index) => path[index] === step));
  const fault = (path: Path) => {
    if (faults.length < mostFaults && !isTold(path)) faults.push(path);
  };
  const check = (value: unknown, below: readonly Selected[], path: Path): void => {
    if (value === null || faults.length >= mostFaults) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) check(item, below, [...path, index]);
    } else if (typeof value === 'object') {
      checkObject(value as Record<string, unknown>, below, path);
    } else {
      fault(path);
    }
  };
  const representations = representationsOf(request);
  // The gateway knows the type of an entity from what it sent, and often does not ask for it.
  const typeOf = (value: Record<string, unknown>, path: Path) =>
    value.__typename ?? (path.length === 2 ? representations[Number(path[1])]?.__typename : undefined);
  const checkObject = (value: Record<string, unknown>, below: readonly Selected[], path: Path): void => {
    const type = typeOf(value, path);
    for (const { key, onType, below: deeper, isConditional } of below) {
      // An abstract type condition cannot be judged by the name of a type alone.
      if (onType !== null && type !== onType) continue;
      if (value[key] === undefined) {
        if (!isConditional) fault([...path, key]);
      } else if (deeper) check(value[key], deeper, [...path, key]);
    }
  };
  if (data) checkObject(data as Record<string, unknown>, selection, []);
  else if (errors.length === 0) fault([]);
  return faults;
}
