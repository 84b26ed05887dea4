import { errorTable } from '../../schema/errors.ts';
import type { SourceError } from '../source/source.ts';
import type { CauseOf } from './causes.ts';
import { condense } from './condense.ts';
import type { PlanState } from './plan-state.ts';
import type { Fault } from './shape/shape-state.ts';
import { toldPlaces } from './told-places.ts';

/**
 * Makes an error of each fault that none of the registries' errors explains: a value that could not be completed is
 * always an error. A registry's error that names no place is told even where nothing is missing.
 */
export function tellFaults(faults: readonly Fault[], state: PlanState, causeOf: CauseOf): readonly SourceError[] {
  const { errors, failures, tree } = state;
  const told: SourceError[] = [...errors];
  const places = toldPlaces(errors);
  const explained = new Set<number>();
  for (const { kind, path, landed } of faults) {
    // Where a null came up from below, one error at or below the place explains it.
    if (places.covers(path) || places.isReached(path.slice(0, landed))) continue;
    places.add(path);
    const cause = causeOf(path, tree, failures);
    if (cause.fetch !== null) explained.add(cause.fetch);
    const code = kind === 'null' && cause.fetch === null ? 'VALUE_INCOMPLETE' : cause.code;
    const { registry } = cause;
    told.push({ message: errorTable[code].message, path, extensions: registry ? { code, registry } : { code } });
  }
  for (const [number, { code, registry, isOpen }] of failures) {
    if (!isOpen || explained.has(number)) continue;
    told.push({ message: errorTable[code].message, extensions: { code, registry } });
  }
  return condense(told);
}
