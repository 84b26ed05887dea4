import type { ResponsePath } from '../tree.ts';

/** Why a place of the answer has no value: nothing was answered, null where the schema promises a value, or no such value. */
export type FaultKind = 'missing' | 'null' | 'invalid';

export interface Fault {
  readonly kind: FaultKind;
  readonly path: ResponsePath;
  /** How many steps of the path lead to the place that is null in the answer: a promised value takes what is above it along. */
  landed: number;
}

/** One pass over the tree. */
export interface ShapeState {
  /** The steps to the value that is being written; only as many as its depth count. */
  readonly path: (string | number)[];
  readonly faults: Fault[];
}

/** Writes a value as JSON text; undefined where there is none to write, and the place above must answer for it. */
export type Write = (value: unknown, depth: number, state: ShapeState) => string | undefined;

/** Far more than are told: faults that are alike but for their rows are told together. */
const mostFaults = 10_000;

export function fault(kind: FaultKind, depth: number, { path, faults }: ShapeState): undefined {
  if (faults.length < mostFaults) faults.push({ kind, path: path.slice(0, depth), landed: depth });
}

/** What is above a fault became null with it: the faults noted since then have landed higher. */
export function land({ faults }: ShapeState, since: number, depth: number): void {
  for (let index = since; index < faults.length; index += 1) {
    const one = faults[index];
    if (one && one.landed > depth) one.landed = depth;
  }
}
