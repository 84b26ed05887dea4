import { errorTable } from '../../schema/errors.ts';
import type { SourceError } from '../source/source.ts';
import type { CauseOf } from './causes.ts';
import type { PlanState } from './plan-state.ts';
import type { Fault } from './shape/shape-state.ts';
import type { ResponsePath } from './tree.ts';

/**
 * Makes an error of each fault that none of the registries' errors explains: a value that could not be completed is
 * always an error. A registry's error that names no place is told even where nothing is missing.
 */
export function tellFaults(faults: readonly Fault[], state: PlanState, causeOf: CauseOf): SourceError[] {
  const { errors, failures, tree } = state;
  const told: SourceError[] = [...errors];
  const explained = new Set<number>();
  for (const { kind, path } of faults) {
    if (errors.some((error) => error.path && explains(error.path, path, kind === 'null'))) continue;
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
  return told;
}

/** An error at a place or above it explains what is missing there; one below it explains a null that came up from it. */
function explains(error: ResponsePath, fault: ResponsePath, isNull: boolean): boolean {
  const shared = Math.min(error.length, fault.length);
  for (let index = 0; index < shared; index += 1) if (error[index] !== fault[index]) return false;
  return isNull || error.length <= fault.length;
}
